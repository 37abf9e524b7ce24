package org.lianxi.transport;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An event that an operator has decided to go on without. It is known by its content, not
 * by its place on the topic: a forged record may bear the id of a true one, and a topic
 * that was filled again has other offsets.
 *
 * @param conferenceId the conference
 * @param eventId the event
 * @param index its place in the log, as it says
 * @param previousIndex index of the event of the same conference before it, as it says
 * @param fingerprint digest of all of it
 */
public record SkippedEvent(String conferenceId, String eventId, long index, long previousIndex, String fingerprint) {

    /**
     * An event to be skipped.
     * @param event the event
     * @return what it is known by
     */
    public static SkippedEvent of(RecordedEvent event) {
        return new SkippedEvent(event.conferenceId(), event.id(), event.index(), event.previousIndex(),
                fingerprint(event));
    }

    boolean is(RecordedEvent event) {
        return this.index == event.index() && this.eventId.equals(event.id())
                && this.fingerprint.equals(fingerprint(event));
    }

    private static String fingerprint(RecordedEvent event) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream content = new DataOutputStream(bytes)) {
            content.writeLong(event.index());
            content.writeLong(event.previousIndex());
            content.writeLong(event.sequence());
            content.writeInt(event.revision());
            for (String text : new String[] { event.id(), event.type(), event.conferenceId(), event.aggregateId() }) {
                content.writeUTF(text);
            }
            content.write(event.data());
            content.flush();
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
