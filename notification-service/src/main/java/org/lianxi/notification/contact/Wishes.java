package org.lianxi.notification.contact;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import org.lianxi.notification.contact.Wish.Timing;
import org.lianxi.notification.shared.RoundTrip;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How recipients want to be told, for those who deliver.
 */
@Component
public class Wishes {

    private final JdbcClient jdbc;

    private final Clock clock;

    Wishes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * How a recipient wants to be told.
     * @param conferenceId the conference
     * @param recipient code of the unit or organ
     * @return what it chose, or {@link Wish#NONE}
     */
    public Wish of(String conferenceId, String recipient) {
        return of(new Party(conferenceId, recipient, ""));
    }

    /**
     * How the holder of a seat wants to be told.
     * @param conferenceId the conference
     * @param recipient code of the unit or organ that fills the seat
     * @param seat id of the seat
     * @return what was chosen, or {@link Wish#NONE}
     */
    public Wish of(String conferenceId, String recipient, String seat) {
        return of(new Party(conferenceId, recipient, seat));
    }

    /**
     * How some recipients want to be told.
     * @param conferenceId the conference
     * @param recipients codes of units and organs
     * @param trip asks for it
     * @param wishes gets the wish of each that has said anything, once the round trip is
     * made
     */
    void of(String conferenceId, Collection<String> recipients, RoundTrip trip, BiConsumer<String, Wish> wishes) {
        trip.read("""
                select recipient, channels, timing, quiet_from, quiet_until, locale from preference
                where conference_id = ? and recipient = any (?) and seat = ''""",
                (row) -> wishes.accept(row.getString("recipient"), read(row, 0)), conferenceId,
                recipients.toArray(String[]::new));
    }

    Wish of(Party party) {
        return this.jdbc.sql("""
                select channels, timing, quiet_from, quiet_until, locale from preference
                where conference_id = ? and recipient = ? and seat = ?""")
            .params(party.key())
            .query(Wishes::read)
            .optional()
            .orElse(Wish.NONE);
    }

    private static Wish read(ResultSet row, int number) throws SQLException {
        LocalTime from = row.getObject("quiet_from", LocalTime.class);
        LocalTime until = row.getObject("quiet_until", LocalTime.class);
        Array channels = row.getArray("channels");
        return new Wish((channels != null) ? Optional.of(Set.of((String[]) channels.getArray())) : Optional.empty(),
                Timing.valueOf(row.getString("timing").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(from).map((start) -> new QuietHours(start, until)),
                Optional.ofNullable(row.getString("locale")).map(Locale::forLanguageTag));
    }

    void save(Party party, Wish wanted) {
        this.jdbc
            .sql("""
                    insert into preference (conference_id, recipient, seat, channels, timing, quiet_from, quiet_until, locale,
                        given_at)
                    values (:c, :r, :s, :channels, :timing, :from, :until, :locale, :now)
                    on conflict (conference_id, recipient, seat) do update set channels = excluded.channels,
                        timing = excluded.timing, quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until,
                        locale = excluded.locale, given_at = excluded.given_at""")
            .param("c", party.conferenceId())
            .param("r", party.recipient())
            .param("s", party.seat())
            .param("channels",
                    wanted.channels().map((names) -> names.stream().sorted().toArray(String[]::new)).orElse(null))
            .param("timing", wanted.timing().wireName())
            .param("from", wanted.quietHours().map(QuietHours::from).orElse(null))
            .param("until", wanted.quietHours().map(QuietHours::until).orElse(null))
            .param("locale", wanted.locale().map(Locale::toLanguageTag).orElse(null))
            .param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
            .update();
    }

    void erase(Party party) {
        this.jdbc.sql("delete from preference where conference_id = ? and recipient = ? and seat = ?")
            .params(party.key())
            .update();
    }

}
