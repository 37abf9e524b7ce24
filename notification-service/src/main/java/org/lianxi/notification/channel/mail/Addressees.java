package org.lianxi.notification.channel.mail;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.lianxi.notification.delivery.RecipientPreferences;
import org.lianxi.notification.notice.WordedNotice;
import org.lianxi.notification.shared.RoundTrip;
import org.lianxi.notification.shared.Together;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * Whom mails go to: looked up when they go out, for all that go out at the same time
 * together, and kept nowhere.
 */
@Component
class Addressees {

    private final JdbcOperations jdbc;

    private final RecipientPreferences preferences;

    private final Together<Key, Optional<Addressee>> together = new Together<>(this::find);

    Addressees(JdbcOperations jdbc, RecipientPreferences preferences) {
        this.jdbc = jdbc;
        this.preferences = preferences;
    }

    /**
     * Looks a recipient up.
     * @param notice what it is to be told
     * @param recipient code of the unit or organ
     * @return its addresses, name and language, or empty when it has given no address, or
     * has chosen to do without mail and is not urged
     */
    Optional<Addressee> find(WordedNotice notice, String recipient) {
        return this.together.ask(Key.of(notice, recipient));
    }

    /**
     * Looks recipients up.
     * @param notice what they are to be told
     * @param recipients codes of units and organs
     * @param trip asks for them
     * @param found gets each that would be found by itself, once the round trip is made
     */
    void find(WordedNotice notice, Collection<String> recipients, RoundTrip trip, BiConsumer<String, Addressee> found) {
        find(recipients.stream().map((recipient) -> Key.of(notice, recipient)).toList(), trip,
                (key, addressee) -> found.accept(key.recipient(), addressee));
    }

    private List<Optional<Addressee>> find(List<Key> keys) {
        Map<Key, Addressee> found = new HashMap<>();
        RoundTrip trip = new RoundTrip();
        find(keys, trip, found::put);
        trip.make(this.jdbc);
        return keys.stream().map((key) -> Optional.ofNullable(found.get(key))).toList();
    }

    private void find(List<Key> keys, RoundTrip trip, BiConsumer<Key, Addressee> found) {
        trip.read("""
                select conference_id, recipient, urged, c.mails, coalesce(
                    (select name from member_unit u where u.conference_id = c.conference_id and u.code = c.recipient
                     order by admitted_index desc limit 1),
                    (select name from organ o where o.conference_id = c.conference_id and o.code = c.recipient
                     order by log_index desc limit 1), c.recipient) as name,
                    (select locale from preference o where o.conference_id = c.conference_id
                        and o.recipient = c.recipient and o.seat = '') as locale
                from (select conference_id, recipient, urged, array_agg(distinct mail order by mail) mails
                    from contact
                        join (select distinct * from unnest(?, ?, ?) k (conference_id, recipient, urged)) k
                        using (conference_id, recipient)
                        left join preference p using (conference_id, recipient, seat)
                    where urged or p.channels is null or 'mail' = any (p.channels)
                    group by conference_id, recipient, urged) c""",
                (row) -> found.accept(
                        new Key(row.getString("conference_id"), row.getString("recipient"), row.getBoolean("urged")),
                        new Addressee(List.of((String[]) row.getArray("mails").getArray()), row.getString("name"),
                                this.preferences.language(row.getString("locale")))),
                keys.stream().map(Key::conferenceId).toArray(String[]::new),
                keys.stream().map(Key::recipient).toArray(String[]::new),
                keys.stream().map(Key::urged).toArray(Boolean[]::new));
    }

    private record Key(String conferenceId, String recipient, boolean urged) {

        static Key of(WordedNotice notice, String recipient) {
            return new Key(notice.conferenceId(), recipient, notice.kind().urges());
        }

    }

    /**
     * Whom a mail goes to.
     *
     * @param mails its addresses, one at least
     * @param name name of the unit or organ
     * @param language its language
     */
    record Addressee(List<String> mails, String name, Locale language) {

        /**
         * The addresses that mail can be written to: of what is not ASCII it would make
         * another address, which may be somebody else's.
         */
        List<String> writable() {
            return this.mails.stream().filter(StandardCharsets.US_ASCII.newEncoder()::canEncode).toList();
        }

    }

}
