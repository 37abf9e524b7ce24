package org.lianxi.notification.channel.robot;

import java.net.URI;
import java.util.List;
import java.util.Set;

import org.springframework.util.StringUtils;

/**
 * The robot of one chat group. Its key lets anybody speak in the group, so neither it nor
 * the secret is ever shown.
 *
 * @param name what operators call it
 * @param conference id of the conference that the group belongs to
 * @param platform {@code wecom}, {@code dingtalk} or {@code feishu}
 * @param url where the platform takes messages, or null for its public address
 * @param key the key, access token or hook id
 * @param secret the secret that messages are signed with, or null
 * @param recipients codes of the units and organs that sit in the group; empty for every
 * recipient of the conference
 */
public record Robot(String name, String conference, String platform, URI url, String key, String secret,
        List<String> recipients) {

    private static final Set<String> PLATFORMS = Set.of("wecom", "dingtalk", "feishu");

    /**
     * Checks that nothing is missing.
     */
    public Robot {
        require(StringUtils.hasText(name), "a robot has no name");
        require(StringUtils.hasText(conference), "robot " + name + " has no conference");
        require(PLATFORMS.contains(platform), "robot " + name + " has no platform, one of " + PLATFORMS);
        require(StringUtils.hasText(key), "robot " + name + " has no key");
        require(url == null || (url.getHost() != null && Set.of("http", "https").contains(url.getScheme())),
                "the address of robot " + name + " is no web address");
        recipients = (recipients != null) ? List.copyOf(recipients) : List.of();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /**
     * Whether a recipient sits in the group.
     * @param conferenceId the conference
     * @param recipient code of the unit or organ
     * @return true if a message in the group reaches it
     */
    boolean reaches(String conferenceId, String recipient) {
        return this.conference.equals(conferenceId)
                && (this.recipients.isEmpty() || this.recipients.contains(recipient));
    }

    /**
     * Whether messages are to be signed.
     * @return true if there is a secret
     */
    public boolean signs() {
        return StringUtils.hasText(this.secret);
    }

    @Override
    public String toString() {
        return this.platform + ":" + this.name;
    }

}
