package org.lianxi.notification.notice;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.lianxi.contract.notice.NoticeTemplates;
import org.lianxi.transport.RecordedEvent;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts notices into words. A detail that is absent, null or an empty list, is said to be
 * none. Where nothing is better, our own words have a clause in square brackets: it is
 * left out when a detail that it fills in is absent.
 */
@Component
public class Wording {

    private static final Pattern CLAUSE = Pattern.compile("\\[([^\\]]*)]");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final MessageSource messages;

    private final Templates templates;

    private final ZoneId zone;

    Wording(MessageSource messages, Templates templates, @Value("${lianxi.zone}") ZoneId zone) {
        this.messages = messages;
        this.templates = templates;
        this.zone = zone;
    }

    /**
     * Words a notice.
     * @param notice what is to be told
     * @param source the event that called for it
     * @param own finds the words that the charter has for a kind, as {@link Templates}
     * names them
     * @return the notice in words
     */
    public WordedNotice word(Notice notice, RecordedEvent source, Function<NoticeKind, Map<String, String>> own) {
        return word(notice, Origin.of(source), own.apply(notice.kind()));
    }

    /**
     * Words a notice.
     * @param notice what is to be told
     * @param origin what called for it
     * @return the notice in words
     */
    public WordedNotice word(Notice notice, Origin origin) {
        return word(notice, origin, this.templates.of(origin.conferenceId(), origin.logIndex(), notice.kind()));
    }

    private WordedNotice word(Notice notice, Origin origin, Map<String, String> own) {
        return new WordedNotice(notice.kind().noticeId(origin.id()), origin.conferenceId(), notice.kind(), origin.id(),
                origin.subjectId(), origin.logIndex(), origin.at(), notice.link(),
                words(notice, Locale.SIMPLIFIED_CHINESE, own, ""), words(notice, Locale.ENGLISH, own, ".en"),
                notice.rule())
            .with(notice.occasion());
    }

    /**
     * The words of a phrase.
     * @param phrase the phrase
     * @param locale the reader's
     * @return its words
     */
    public String words(Phrase phrase, Locale locale) {
        Object[] details = phrase.details().stream().map((detail) -> text(detail, locale)).toArray();
        return this.messages.getMessage(phrase.key(), details, locale);
    }

    /**
     * A charter may word a notice itself, in one language or in both; our words stand for
     * the rest.
     */
    private WordedNotice.Words words(Notice notice, Locale locale, Map<String, String> own, String language) {
        List<String> details = notice.details()
            .stream()
            .map((detail) -> PlainText.lines(text(detail, locale)))
            .toList();
        UnaryOperator<String> part = (name) -> NoticeTemplates.fill(
                own.containsKey(name + language) ? own.get(name + language) : ours(notice, name, locale), details::get);
        return new WordedNotice.Words(PlainText.line(part.apply("title")), part.apply("body"));
    }

    /**
     * Our own words for a part of a notice, its places still to be filled in.
     */
    private String ours(Notice notice, String part, Locale locale) {
        return CLAUSE.matcher(phrase("notice." + notice.kind().wireName() + "." + part, locale))
            .replaceAll((clause) -> PLACE.matcher(clause.group(1))
                .results()
                .map((place) -> notice.details().get(Integer.parseInt(place.group(1))))
                .anyMatch(Undecided::isAbsent) ? "" : Matcher.quoteReplacement(clause.group(1)));
    }

    private String text(Object detail, Locale locale) {
        return switch (detail) {
            case LocalDate date -> date.format(pattern("format.date", locale));
            case OffsetDateTime time -> time.atZoneSameInstant(this.zone).format(pattern("format.moment", locale));
            case EndTime end -> text(end, locale);
            case Title title -> title.in(locale);
            case Phrase phrase -> words(phrase, locale);
            case null -> phrase("format.none", locale);
            case List<?> list when list.isEmpty() -> phrase("format.none", locale);
            case List<?> list -> list.stream()
                .map((item) -> text(item, locale))
                .collect(Collectors.joining(phrase("format.separator", locale)));
            default -> detail.toString();
        };
    }

    private String text(EndTime end, Locale locale) {
        ZonedDateTime from = end.startsAt().atZoneSameInstant(this.zone);
        ZonedDateTime until = end.endsAt().atZoneSameInstant(this.zone);
        boolean sameDay = until.toLocalDate().equals(from.toLocalDate());
        return until.format(pattern(sameDay ? "format.time-of-day" : "format.moment", locale));
    }

    private DateTimeFormatter pattern(String key, Locale locale) {
        return DateTimeFormatter.ofPattern(phrase(key, locale), locale);
    }

    private String phrase(String key, Locale locale) {
        return this.messages.getMessage(key, null, locale);
    }

}
