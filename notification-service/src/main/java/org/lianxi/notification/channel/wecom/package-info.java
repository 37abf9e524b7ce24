/**
 * Group robots of WeCom 企业微信.
 */
package org.lianxi.notification.channel.wecom;
