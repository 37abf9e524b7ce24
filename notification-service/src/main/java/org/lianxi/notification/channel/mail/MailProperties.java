package org.lianxi.notification.channel.mail;

import java.util.Locale;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails look.
 *
 * @param from the sender's address
 * @param locale the language of mails
 */
@ConfigurationProperties("lianxi.notification.mail")
record MailProperties(String from, @DefaultValue("zh-CN") Locale locale) {
}
