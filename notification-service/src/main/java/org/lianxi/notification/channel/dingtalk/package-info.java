/**
 * Group robots of DingTalk 钉钉.
 */
package org.lianxi.notification.channel.dingtalk;
