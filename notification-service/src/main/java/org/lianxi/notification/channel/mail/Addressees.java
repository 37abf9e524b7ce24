package org.lianxi.notification.channel.mail;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.lianxi.notification.delivery.RecipientPreferences;
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
     * @param conferenceId the conference
     * @param recipient code of the unit or organ
     * @return its addresses, name and language, or empty when it has given no address
     */
    Optional<Addressee> find(String conferenceId, String recipient) {
        return this.together.ask(new Key(conferenceId, recipient));
    }

    /**
     * Looks recipients up.
     * @param conferenceId the conference
     * @param recipients codes of units and organs
     * @param trip asks for them
     * @param found gets each that has given an address and has not chosen to do without
     * mail, once the round trip is made
     */
    void find(String conferenceId, Collection<String> recipients, RoundTrip trip, BiConsumer<String, Addressee> found) {
        find(recipients.stream().map((recipient) -> new Key(conferenceId, recipient)).toList(), trip,
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
                select conference_id, recipient, c.mails, coalesce(
                    (select name from member_unit u where u.conference_id = c.conference_id and u.code = c.recipient
                     order by admitted_index desc limit 1),
                    (select name from organ o where o.conference_id = c.conference_id and o.code = c.recipient
                     order by log_index desc limit 1), c.recipient) as name,
                    (select locale from preference o where o.conference_id = c.conference_id
                        and o.recipient = c.recipient and o.seat = '') as locale
                from (select conference_id, recipient, array_agg(distinct mail order by mail) mails
                    from contact join (select distinct * from unnest(?, ?) k (conference_id, recipient)) k
                        using (conference_id, recipient)
                        left join preference p using (conference_id, recipient, seat)
                    where p.channels is null or 'mail' = any (p.channels)
                    group by conference_id, recipient) c""",
                (row) -> found.accept(new Key(row.getString("conference_id"), row.getString("recipient")),
                        new Addressee(List.of((String[]) row.getArray("mails").getArray()), row.getString("name"),
                                this.preferences.language(row.getString("locale")))),
                keys.stream().map(Key::conferenceId).toArray(String[]::new),
                keys.stream().map(Key::recipient).toArray(String[]::new));
    }

    private record Key(String conferenceId, String recipient) {
    }

    /**
     * Whom a mail goes to.
     *
     * @param mails its addresses, one at least
     * @param name name of the unit or organ
     * @param language its language
     */
    record Addressee(List<String> mails, String name, Locale language) {
    }

}
