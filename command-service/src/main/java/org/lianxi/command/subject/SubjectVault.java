package org.lianxi.command.subject;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import org.lianxi.contract.EventCatalogue;
import org.lianxi.contract.conference.MemberNominated;
import org.lianxi.contract.conference.SubjectErased;
import org.lianxi.contract.conference.SubjectIds;
import org.lianxi.contract.meeting.AttendanceRecorded;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.contract.meeting.MeetingNoticeReplied;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The names behind the references, in a schema of their own. Nothing else keeps them: not
 * the events, not the log, no topic, no view, no notice.
 */
public class SubjectVault implements Subjects {

    /**
     * Within this time a command that was given a reference has been decided.
     */
    private static final Duration UNDECIDED = Duration.ofHours(1);

    private static final String ERASURE = EventCatalogue.nameOf(SubjectErased.class);

    private static final String[] NAMING = { EventCatalogue.nameOf(AttendanceRecorded.class),
            EventCatalogue.nameOf(MeetingNoticeReplied.class), EventCatalogue.nameOf(MeetingConvened.class),
            EventCatalogue.nameOf(MemberNominated.class) };

    /**
     * From the commit of the erasure on a name is not told, whether it is still there or
     * not.
     */
    private static final String KNOWN = """
            select s.subject_id, s.unit_code, s.recorded_at, e.time_stamp as erased_at,
                case when e.event_identifier is null then s.name end as name,
                case when e.event_identifier is null then s.post end as post
            from vault.subject s left join event e
                on e.aggregate_identifier = s.subject_id and e.sequence_number = 0 and e.payload_type = :erasure
            where s.conference_id = :c""";

    private static final String MENTIONS = """
            from event where conference_id = :c and payload_type = any (:naming)
                and position(:reference in payload) > 0""";

    private final JdbcClient jdbc;

    private final Clock clock;

    SubjectVault(DataSource dataSource, Clock clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.clock = clock;
    }

    /**
     * A reference to somebody of a unit, or of none. Whoever has the same name there is
     * taken to be the same person, as on the roster.
     * @param unitCode the unit, empty for others
     * @param post the post, or null where it is not said
     * @return the reference, to be confirmed when an event holds it
     */
    String refer(String conferenceId, String unitCode, String name, String post) {
        return this.jdbc.sql("""
                insert into vault.subject (conference_id, subject_id, unit_code, name, post, recorded_at, referred_at)
                values (:c, :id, :unit, :name, :post, :now, :now)
                on conflict (conference_id, unit_code, name) where name is not null
                do update set post = coalesce(excluded.post, subject.post), referred_at = excluded.referred_at
                returning subject_id""")
            .param("c", conferenceId)
            .param("id", SubjectIds.of(UUID.randomUUID()))
            .param("unit", unitCode)
            .param("name", name)
            .param("post", post)
            .param("now", now())
            .query(String.class)
            .single();
    }

    /**
     * Events hold these references.
     */
    void confirm(String conferenceId, Collection<String> subjectIds) {
        this.jdbc.sql("""
                update vault.subject set confirmed = true
                where conference_id = ? and subject_id = any (?) and not confirmed""")
            .params(conferenceId, subjectIds.toArray(String[]::new))
            .update();
    }

    /**
     * What no event holds is not kept, as when the command was refused. Somebody may just
     * now be referring to it again.
     */
    private void discard(String conferenceId, String subjectId) {
        this.jdbc
            .sql("delete from vault.subject where conference_id = ? and subject_id = ? and not confirmed "
                    + "and referred_at < ?")
            .params(conferenceId, subjectId, now().minus(UNDECIDED))
            .update();
    }

    /**
     * Completes what the record says: names whose erasure is on it go, references whose
     * command was never decided go, those that events hold stay. Done again it changes
     * nothing.
     */
    public void eraseWhatIsToBeErased() {
        this.jdbc.sql("""
                update vault.subject s set name = null, post = null, erased_at = :now
                where s.name is not null and exists (select from event e
                    where e.aggregate_identifier = s.subject_id and e.payload_type = :erasure)""")
            .param("now", now())
            .param("erasure", ERASURE)
            .update();
        this.jdbc.sql("select conference_id, subject_id from vault.subject where not confirmed and referred_at < ?")
            .param(now().minus(UNDECIDED))
            .query((row, number) -> new String[] { row.getString(1), row.getString(2) })
            .list()
            .forEach((undecided) -> {
                if (mentions(undecided[0], undecided[1]).isEmpty()) {
                    discard(undecided[0], undecided[1]);
                }
                else {
                    confirm(undecided[0], List.of(undecided[1]));
                }
            });
    }

    @Override
    public boolean knows(String conferenceId, String subjectId) {
        return !people(conferenceId, List.of(subjectId)).isEmpty();
    }

    @Override
    public Optional<String> nameOf(String conferenceId, String subjectId) {
        return people(conferenceId, List.of(subjectId)).stream().findFirst().map(Person::name);
    }

    @Override
    public Optional<LocalDate> lastNamedOn(String conferenceId, String subjectId) {
        return mentions(conferenceId, subjectId).stream()
            .map((mention) -> mention.at().atZone(this.clock.getZone()).toLocalDate())
            .max(LocalDate::compareTo);
    }

    /**
     * Who is meant by references.
     * @return those known, in no particular order
     */
    List<Person> people(String conferenceId, Collection<String> subjectIds) {
        return this.jdbc.sql(KNOWN + " and s.subject_id = any (:ids)")
            .param("erasure", ERASURE)
            .param("c", conferenceId)
            .param("ids", subjectIds.toArray(String[]::new))
            .query(Person.class)
            .list();
    }

    /**
     * Everybody of a unit who is known by reference.
     * @param unitCode the unit, empty for those of none
     */
    List<Person> peopleOf(String conferenceId, String unitCode) {
        return this.jdbc.sql(KNOWN + " and s.unit_code = :unit order by s.recorded_at")
            .param("erasure", ERASURE)
            .param("c", conferenceId)
            .param("unit", unitCode)
            .query(Person.class)
            .list();
    }

    /**
     * Where the record holds a reference.
     */
    List<Mention> mentions(String conferenceId, String subjectId) {
        return this.jdbc
            .sql("select event_identifier, payload_type, aggregate_identifier, time_stamp " + MENTIONS
                    + " order by global_index")
            .param("c", conferenceId)
            .param("naming", NAMING)
            .param("reference", subjectId.getBytes(StandardCharsets.UTF_8))
            .query((row, number) -> new Mention(row.getString(1), row.getString(2), row.getString(3),
                    Instant.parse(row.getString(4))))
            .list();
    }

    private OffsetDateTime now() {
        return this.clock.instant().atOffset(ZoneOffset.UTC);
    }

    /**
     * Somebody beyond the roster.
     *
     * @param subjectId the reference
     * @param unitCode the unit, empty for others
     * @param name null once it was erased
     * @param post null where it was not said, and once it was erased
     * @param recordedAt when the name was first given
     * @param erasedAt when it was erased, or null
     */
    record Person(String subjectId, String unitCode, String name, String post, OffsetDateTime recordedAt,
            String erasedAt) {
    }

    /**
     * An event that holds a reference.
     *
     * @param eventId the event
     * @param type its wire name
     * @param aggregateId what it is about
     * @param at when
     */
    record Mention(String eventId, String type, String aggregateId, Instant at) {
    }

}
