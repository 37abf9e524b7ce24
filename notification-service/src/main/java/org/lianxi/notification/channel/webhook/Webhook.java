package org.lianxi.notification.channel.webhook;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A subscription of another service.
 *
 * @param id its id
 * @param conferenceId the conference
 * @param url where events go
 * @param eventTypes the types it wants, empty for all
 * @param state {@code active}, {@code paused} by the office, or {@code disabled} after
 * failing for long
 * @param reason why it is disabled, or failing, as {@link Reasons} knows it, or null
 * @param secret the sealed secret
 * @param formerSecret the sealed secret before, or null
 * @param formerUntil until when that one is valid, or null
 * @param failingSince since when it fails, or null
 * @param createdAt when it was made
 */
record Webhook(String id, String conferenceId, String url, List<String> eventTypes, String state, String reason,
        byte[] secret, byte[] formerSecret, Instant formerUntil, Instant failingSince, Instant createdAt) {

    static Webhook read(ResultSet row, int number) throws SQLException {
        return new Webhook(row.getString("id"), row.getString("conference_id"), row.getString("url"),
                List.of((String[]) row.getArray("event_types").getArray()), row.getString("state"),
                row.getString("reason"), row.getBytes("secret"), row.getBytes("former_secret"),
                instant(row.getTimestamp("former_until")), instant(row.getTimestamp("failing_since")),
                instant(row.getTimestamp("created_at")));
    }

    static Instant instant(Timestamp timestamp) {
        return Optional.ofNullable(timestamp).map(Timestamp::toInstant).orElse(null);
    }

    /**
     * Where it goes, without what else the address says, which may be a key.
     */
    String host() {
        return URI.create(this.url).getHost();
    }

    boolean formerSecretIsValid(Instant now) {
        return this.formerUntil != null && now.isBefore(this.formerUntil);
    }

}
