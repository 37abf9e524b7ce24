/**
 * Group robots of Feishu 飞书.
 */
package org.lianxi.notification.channel.feishu;
