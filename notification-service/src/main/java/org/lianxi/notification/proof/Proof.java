package org.lianxi.notification.proof;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A report to be made.
 *
 * @param id its place among the reports
 * @param noticeId the notice
 * @param conferenceId the conference
 * @param step {@code owed}, {@code delivered} or {@code acknowledged}
 * @param channel the channel of a delivery, else null
 * @param recipients the recipients concerned
 * @param happenedAt when
 * @param actor who reports, as a header
 * @param attempts how often it was tried, this time included
 * @param kind what the notice tells of
 * @param sourceEventId the event that called for the notice
 * @param subjectId the aggregate that event belongs to
 * @param signedBy the post of who signed a printed slip, or null
 */
record Proof(long id, String noticeId, String conferenceId, String step, String channel, List<String> recipients,
        Instant happenedAt, String actor, int attempts, String kind, String sourceEventId, String subjectId,
        String signedBy) {

    private static final String OWED = "owed";

    /**
     * Whether it says that there is the notice, which all later reports build on.
     */
    boolean isOfTheNoticeItself() {
        return OWED.equals(this.step);
    }

    /**
     * Where the report goes, below the conference.
     */
    String path() {
        return switch (this.step) {
            case OWED -> "/notices";
            case "delivered" -> "/notices/{notice}/deliveries";
            default -> "/notices/{notice}/acknowledgements";
        };
    }

    /**
     * What the report says; the same at each attempt.
     */
    Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        switch (this.step) {
            case OWED -> {
                body.put("kind", this.kind);
                body.put("sourceEventId", this.sourceEventId);
                body.put("subjectId", this.subjectId);
                body.put("recipients", this.recipients);
            }
            case "delivered" -> {
                body.put("channel", this.channel);
                body.put("recipients", this.recipients);
                body.put("deliveredAt", this.happenedAt.toString());
            }
            default -> {
                body.put("recipient", this.recipients.getFirst());
                body.put("acknowledgedAt", this.happenedAt.toString());
                if (this.signedBy != null) {
                    body.put("channel", Proofs.PAPER);
                    body.put("signedBy", this.signedBy);
                }
            }
        }
        return body;
    }

    /**
     * Same report, same key: however often it is made, it is recorded once.
     */
    UUID idempotencyKey() {
        String name = String.join("|", this.noticeId, this.step, String.valueOf(this.channel),
                String.join(",", this.recipients));
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

}
