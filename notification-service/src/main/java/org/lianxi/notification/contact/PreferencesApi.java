package org.lianxi.notification.contact;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.lianxi.notification.channel.Channel;
import org.lianxi.notification.contact.Wish.Timing;
import org.lianxi.notification.shared.Actor;
import org.lianxi.notification.shared.Refused;

import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * How a recipient, or the holder of one of its seats, wants to be told. The inbox and
 * urgings are not a matter of choice (C-4.10, C-4.11).
 */
@RestController
@RequestMapping({ "/api/conferences/{c}/recipients/{r}", "/api/conferences/{c}/units/{r}" })
class PreferencesApi {

    private static final String INBOX = "inbox";

    private static final List<String> LOCALES = List.of("zh-CN", "en");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);

    private final Wishes preferences;

    private final ContactChanges changes;

    private final Parties parties;

    private final TellingClauses clauses;

    private final Set<String> channels = new TreeSet<>(Set.of(INBOX, "mail"));

    PreferencesApi(Wishes preferences, ContactChanges changes, Parties parties, TellingClauses clauses,
            List<Channel> channels) {
        this.preferences = preferences;
        this.changes = changes;
        this.parties = parties;
        this.clauses = clauses;
        channels.forEach((channel) -> this.channels.add(channel.name()));
    }

    @GetMapping({ "/preferences", "/seats/{s}/preferences" })
    Answer preferences(@PathVariable("c") String conferenceId, @PathVariable("r") String recipient,
            @PathVariable(name = "s", required = false) String seat,
            @RequestHeader(name = Actor.HEADER, required = false) String header) {
        return answer(this.preferences.of(this.parties.require(conferenceId, recipient, seat, Actor.parse(header))));
    }

    @PutMapping({ "/preferences", "/seats/{s}/preferences" })
    @Transactional
    public Answer change(@PathVariable("c") String conferenceId, @PathVariable("r") String recipient,
            @PathVariable(name = "s", required = false) String seat,
            @RequestHeader(name = Actor.HEADER, required = false) String header, @RequestBody Given wish) {
        Actor actor = Actor.parse(header);
        Party party = this.parties.require(conferenceId, recipient, seat, actor);
        if (wish.channels() != null && !wish.channels().contains(INBOX)) {
            throw new Refused(HttpStatus.UNPROCESSABLE_CONTENT, "inbox-stays",
                    this.clauses.of(conferenceId, TellingClauses.PROGRESS));
        }
        if (Boolean.FALSE.equals(wish.urging())) {
            throw new Refused(HttpStatus.UNPROCESSABLE_CONTENT, "urging-stays",
                    this.clauses.of(conferenceId, TellingClauses.URGING));
        }
        Wish wanted = new Wish(channels(wish), timing(wish), quietHours(wish), locale(wish));
        this.preferences.save(party, wanted);
        this.changes.record(party, actor, "preferences");
        return answer(wanted);
    }

    private Optional<Set<String>> channels(Given wish) {
        if (wish.channels() == null) {
            return Optional.empty();
        }
        if (wish.channels().contains(null) || !this.channels.containsAll(wish.channels())) {
            throw Refused.field("channels", "channel-unknown");
        }
        return Optional.of(new LinkedHashSet<>(wish.channels()));
    }

    private static Timing timing(Given wish) {
        return switch (wish.timing()) {
            case null -> Timing.IMMEDIATE;
            case "immediate" -> Timing.IMMEDIATE;
            case "daily" -> Timing.DAILY;
            default -> throw Refused.field("timing", "timing-unknown");
        };
    }

    private static Optional<QuietHours> quietHours(Given wish) {
        if (wish.quietFrom() == null && wish.quietUntil() == null) {
            return Optional.empty();
        }
        LocalTime from = time("quietFrom", wish.quietFrom());
        LocalTime until = time("quietUntil", wish.quietUntil());
        if (from.equals(until)) {
            throw Refused.field("quietUntil", "quiet-all-day");
        }
        return Optional.of(new QuietHours(from, until));
    }

    private static LocalTime time(String field, String text) {
        try {
            return LocalTime.parse((text != null) ? text : "", TIME);
        }
        catch (DateTimeParseException ex) {
            throw Refused.field(field, "time-invalid");
        }
    }

    private static Optional<Locale> locale(Given wish) {
        if (wish.locale() != null && !LOCALES.contains(wish.locale())) {
            throw Refused.field("locale", "locale-unknown");
        }
        return Optional.ofNullable(wish.locale()).map(Locale::forLanguageTag);
    }

    private Answer answer(Wish preference) {
        return new Answer(this.channels.stream().filter(preference::wants).toList(), true,
                preference.timing().wireName(), preference.quietHours().map((hours) -> hours.from().format(TIME)),
                preference.quietHours().map((hours) -> hours.until().format(TIME)),
                preference.locale().map(Locale::toLanguageTag));
    }

    /**
     * What is wanted; what is left out is as if nothing had been said.
     *
     * @param channels names of channels, the inbox among them; urgings come on all
     * @param urging whether urgings are told outside the inbox at any hour; only true
     * @param timing {@code immediate} or {@code daily}
     * @param quietFrom when quiet hours begin, as HH:mm
     * @param quietUntil when they end, on the next day where it is earlier
     * @param locale {@code zh-CN} or {@code en}
     */
    record Given(List<String> channels, Boolean urging, String timing, String quietFrom, String quietUntil,
            String locale) {
    }

    /**
     * What holds.
     */
    record Answer(List<String> channels, boolean urging, String timing, Optional<String> quietFrom,
            Optional<String> quietUntil, Optional<String> locale) {
    }

}
