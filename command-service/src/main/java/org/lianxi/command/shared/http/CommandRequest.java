package org.lianxi.command.shared.http;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lianxi.command.receipt.Receipt;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ContentHash;

import org.springframework.http.HttpStatus;

/**
 * The envelope of a command.
 */
public final class CommandRequest {

    /**
     * A version; the tag of an answer that depends on the day has the day after it, and
     * that of something issued how much of it checkpoints cover.
     */
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})(\\.\\d{4}-\\d{2}-\\d{2}|\\.signed-\\d{1,9})?\"");

    private final Actor actor;

    private final UUID key;

    private final String ifMatch;

    private final byte[] digest;

    private final String path;

    private volatile Receipt receipt;

    private volatile Accepted accepted;

    /**
     * Makes an envelope, also for a command that does not come over HTTP.
     * @param actor who sends it
     * @param key the idempotency key
     * @param ifMatch the version that the caller saw, {@code *} for any, or null
     * @param digest digest of all that was sent, by which a key used twice is noticed
     * @param path path of the request, for the problem that answers a refusal
     */
    public CommandRequest(Actor actor, UUID key, String ifMatch, byte[] digest, String path) {
        this.actor = actor;
        this.key = key;
        this.ifMatch = ifMatch;
        this.digest = digest;
        this.path = path;
    }

    /**
     * The same envelope, with a digest of what the request says without the names in it,
     * so that nobody can try out names on the digest that its receipt keeps.
     * @param said what is said, with references in place of names
     * @return the envelope to send
     */
    public CommandRequest saying(Object said) {
        return new CommandRequest(this.actor, this.key, this.ifMatch,
                ContentHash.of(this.path + " " + this.actor, said.toString()).getBytes(StandardCharsets.US_ASCII),
                this.path);
    }

    public Actor actor() {
        return this.actor;
    }

    /**
     * An id for what the command makes. It comes from the idempotency key, so that trying
     * again cannot make another.
     * @param type the type that the id carries
     * @return such as {@code meeting-…}
     */
    public String id(String type) {
        return type + "-" + this.key;
    }

    /**
     * The version that the caller saw.
     * @return null when the caller takes whatever version there is
     * @throws RequestException if the caller does not say
     */
    public Long expectedVersion() {
        if (this.ifMatch == null) {
            throw new RequestException(HttpStatus.PRECONDITION_REQUIRED, "precondition-required", "If-Match");
        }
        if ("*".equals(this.ifMatch)) {
            return null;
        }
        Matcher tag = TAG.matcher(this.ifMatch);
        if (!tag.matches()) {
            throw new RequestException(HttpStatus.BAD_REQUEST, "header-invalid", "If-Match");
        }
        return Long.valueOf(tag.group(1));
    }

    /**
     * Keeps the answer that goes out when the commit goes well.
     * @param kept the receipt that is written with the events, or of a refusal
     * @param answer what the receipt says, null for a refusal
     */
    void applied(Receipt kept, Accepted answer) {
        this.receipt = kept;
        this.accepted = answer;
    }

    Accepted accepted() {
        return this.accepted;
    }

    /**
     * The receipt that was written with the events.
     * @return null until the command was applied
     */
    Receipt receipt() {
        return this.receipt;
    }

    UUID key() {
        return this.key;
    }

    byte[] digest() {
        return this.digest;
    }

    String path() {
        return this.path;
    }

}
