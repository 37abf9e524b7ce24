package org.lianxi.query.live;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;

import org.lianxi.query.shared.AsOf;
import org.lianxi.query.shared.Page;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Makes answers that say how current they are. Version and index are read before the
 * views, so that an answer is never older than it says.
 */
@Component
public class Answers {

    private static final String INDEX = "Lianxi-Index";

    private static final String SIGNED = ".signed-";

    private static final CacheControl FOR_GOOD = CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final Progress progress;

    private final Clock clock;

    Answers(Progress progress, Clock clock) {
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * Answers with one entity; its tag is the aggregate's version, good for
     * {@code If-Match}.
     * @param conferenceId the conference
     * @param aggregateId the aggregate whose version the tag is
     * @param body reads the answer
     * @return the answer
     */
    public ResponseEntity<Object> one(String conferenceId, String aggregateId, Supplier<?> body) {
        return one(conferenceId, aggregateId, "", body);
    }

    /**
     * Answers with one entity and how it stands today; its tag is the aggregate's
     * version, good for {@code If-Match}, and the day: over night the answer is another
     * although nothing happened.
     * @param conferenceId the conference
     * @param aggregateId the aggregate whose version the tag is
     * @param body reads the answer
     * @return the answer
     */
    public ResponseEntity<Object> oneAsOfToday(String conferenceId, String aggregateId, Supplier<?> body) {
        return one(conferenceId, aggregateId, "." + LocalDate.now(this.clock), body);
    }

    private ResponseEntity<Object> one(String conferenceId, String aggregateId, String day, Supplier<?> body) {
        long index = this.progress.indexOf(conferenceId);
        OptionalLong version = version(conferenceId, aggregateId);
        Object answer = body.get();
        return current(index, version.isPresent() ? "\"" + version.getAsLong() + day + "\"" : null).body(answer);
    }

    /**
     * Answers with one entity and the checkpoints that cover what was issued of it. They
     * come a moment after what they cover: the answer changes then although the entity
     * does not, and so does its tag.
     * @param conferenceId the conference
     * @param aggregateId the aggregate whose version the tag is
     * @param body reads the answer
     * @return the answer
     */
    public ResponseEntity<Object> issued(String conferenceId, String aggregateId, Supplier<Issued> body) {
        long index = this.progress.indexOf(conferenceId);
        OptionalLong version = version(conferenceId, aggregateId);
        Issued issued = body.get();
        String signed = (issued.signed() > 0) ? SIGNED + issued.signed() : "";
        String tag = version.isPresent() ? "\"" + version.getAsLong() + signed + "\"" : null;
        return current(index, tag, signed, issued.pending()).body(issued.answer());
    }

    /**
     * Answers with something that is put together from several aggregates.
     * @param conferenceId the conference
     * @param body reads the answer
     * @return the answer
     */
    public ResponseEntity<Object> gathered(String conferenceId, Supplier<?> body) {
        long index = this.progress.indexOf(conferenceId);
        Object answer = body.get();
        return current(index, weakTag(index)).body(answer);
    }

    /**
     * Answers with a page of a list.
     * @param conferenceId the conference
     * @param plural what the list is called in the answer
     * @param page reads the page
     * @return the answer
     */
    public ResponseEntity<Object> list(String conferenceId, String plural, Supplier<? extends Page<?>> page) {
        return list(this.progress.indexOf(conferenceId), plural, page.get(), Map.of());
    }

    /**
     * Answers with a page of a list and something about the whole list.
     * @param conferenceId the conference
     * @param plural what the list is called in the answer
     * @param page reads the page
     * @param more further members of the answer, read after the page
     * @return the answer
     */
    public ResponseEntity<Object> list(String conferenceId, String plural, Supplier<? extends Page<?>> page,
            Supplier<Map<String, Object>> more) {
        return list(this.progress.indexOf(conferenceId), plural, page.get(), more.get());
    }

    /**
     * Answers with a page of a list that spans conferences.
     * @param index the log index of the newest item
     * @param plural what the list is called in the answer
     * @param page the page
     * @return the answer
     */
    public ResponseEntity<Object> list(long index, String plural, Page<?> page) {
        return list(index, plural, page, Map.of());
    }

    /**
     * Answers with a page of what one aggregate holds; the aggregate's version is the
     * tag, good for {@code If-Match}.
     * @param conferenceId the conference
     * @param aggregateId the aggregate whose version the tag is
     * @param plural what the list is called in the answer
     * @param page reads the page
     * @return the answer
     */
    public ResponseEntity<Object> listOf(String conferenceId, String aggregateId, String plural,
            Supplier<? extends Page<?>> page) {
        long index = this.progress.indexOf(conferenceId);
        OptionalLong version = version(conferenceId, aggregateId);
        String tag = version.isPresent() ? "\"" + version.getAsLong() + "\"" : weakTag(index);
        return list(index, tag, plural, page.get(), Map.of());
    }

    private ResponseEntity<Object> list(long index, String plural, Page<?> page, Map<String, Object> more) {
        return list(index, weakTag(index), plural, page, more);
    }

    private ResponseEntity<Object> list(long index, String tag, String plural, Page<?> page, Map<String, Object> more) {
        Map<String, Object> body = new LinkedHashMap<>(more);
        body.put(plural, page.items());
        ResponseEntity.BodyBuilder builder = current(index, tag);
        if (page.next() != null) {
            builder.header(HttpHeaders.LINK, "<" + nextPage(page.next()) + ">; rel=\"next\"");
        }
        return builder.body(body);
    }

    private OptionalLong version(String conferenceId, String aggregateId) {
        return AsOf.current().isPresent() ? OptionalLong.empty() : this.progress.sequenceOf(conferenceId, aggregateId);
    }

    /**
     * The past stays as it was, and its tag is no version to change anything by.
     */
    private ResponseEntity.BodyBuilder current(long index, String tag) {
        return current(index, tag, "", false);
    }

    private ResponseEntity.BodyBuilder current(long index, String tag, String signed, boolean pending) {
        boolean settled = !pending && AsOf.current().filter(AsOf::settled).isPresent();
        ResponseEntity.BodyBuilder builder = ResponseEntity.ok()
            .cacheControl(settled ? FOR_GOOD : CacheControl.noCache())
            .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
            .header(INDEX, Long.toString(index));
        String shown = AsOf.current().isPresent() ? weakTag(index, signed) : tag;
        return (shown != null) ? builder.eTag(shown) : builder;
    }

    /**
     * Lists show lights and ages, so that their tag changes with the day too.
     */
    private String weakTag(long index) {
        return weakTag(index, "");
    }

    private String weakTag(long index, String signed) {
        return "W/\"" + index + "-" + LocalDate.now(this.clock) + "-" + LocaleContextHolder.getLocale().toLanguageTag()
                + signed + "\"";
    }

    private static String nextPage(String cursor) {
        return ServletUriComponentsBuilder.fromCurrentRequest()
            .replaceQueryParam("after")
            .replaceQueryParam("cursor", cursor)
            .build()
            .toUriString();
    }

}
