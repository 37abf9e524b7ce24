package org.lianxi.notification.standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.shared.RoundTrip;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was true at one place of the log, the event there included. Read when it is asked
 * for unless it was before, all of it in one go, since most who ask for some of it ask
 * for the rest too.
 */
final class StandingAsOf implements Standing {

    private static final String IN_FORCE = "(withdrawn_index is null or withdrawn_index > ?)";

    private static final String ON_EITHER_SIDE = "(withdrawn_index is null or withdrawn_index >= ?)";

    private static final String SUBJECT = """
            select title, lead_unit, co_units, rule from subject
            where conference_id = ? and subject_id = ? and log_index <= ?
            order by log_index desc limit 1""";

    private static final Subject UNKNOWN = new Subject("", null, List.of(), null);

    private final JdbcClient jdbc;

    private final JdbcOperations operations;

    private final PartyData data;

    private final TemplateData wording;

    private final TaskData tasks;

    private final NameData names;

    private final String conferenceId;

    private final long logIndex;

    private final String about;

    private Map<String, String> units;

    private Subject subject = UNKNOWN;

    private PartyData.Parties parties;

    private Map<String, String> templates;

    StandingAsOf(JdbcClient jdbc, JdbcOperations operations, PartyData data, TemplateData wording, TaskData tasks,
            NameData names, String conferenceId, long logIndex, String about) {
        this.jdbc = jdbc;
        this.operations = operations;
        this.data = data;
        this.wording = wording;
        this.tasks = tasks;
        this.names = names;
        this.conferenceId = conferenceId;
        this.logIndex = logIndex;
        this.about = about;
    }

    @Override
    public List<String> memberUnits() {
        return List.copyOf(units().keySet());
    }

    @Override
    public List<String> memberUnitsOnEitherSide() {
        Map<String, String> found = new LinkedHashMap<>();
        RoundTrip trip = new RoundTrip();
        units(ON_EITHER_SIDE, found, trip);
        trip.make(this.operations);
        return List.copyOf(found.keySet());
    }

    @Override
    public Map<String, String> organs() {
        return parties().organs();
    }

    @Override
    public List<String> office() {
        return parties().of(Part.OFFICE);
    }

    @Override
    public List<String> conveners() {
        return parties().of(Part.CONVENER);
    }

    @Override
    public List<String> government() {
        return parties().of(Part.GOVERNMENT);
    }

    @Override
    public List<String> copyReportTo() {
        return parties().of(Part.COPY_REPORT);
    }

    @Override
    public List<String> officeReportsTo() {
        return parties().of(Part.OFFICE_REPORT);
    }

    @Override
    public String nameOf(String code) {
        String unit = units().get(code);
        String name = (unit != null) ? unit : organs().get(code);
        return (name != null) ? name : formerName(code);
    }

    /**
     * A unit that has left is still named by what it did.
     */
    private String formerName(String code) {
        return this.jdbc.sql("""
                select name from member_unit where conference_id = ? and code = ? and admitted_index <= ?
                order by admitted_index desc limit 1""")
            .params(this.conferenceId, code, this.logIndex)
            .query(String.class)
            .optional()
            .orElse(code);
    }

    @Override
    public Subject subject(String id) {
        if (id.equals(this.about)) {
            read();
            return this.subject;
        }
        return this.jdbc.sql(SUBJECT)
            .params(this.conferenceId, id, this.logIndex)
            .query((row, number) -> readSubject(row))
            .optional()
            .orElse(UNKNOWN);
    }

    @Override
    public Optional<Seat> seat(String seatId) {
        return this.names.seat(this.conferenceId, this.logIndex, seatId);
    }

    @Override
    public Optional<Duty> duty(String dutyId) {
        return this.names.duty(this.conferenceId, this.logIndex, dutyId);
    }

    @Override
    public Task task(String actionId) {
        return this.tasks.asOf(this.conferenceId, this.logIndex, actionId);
    }

    @Override
    public Map<String, String> templates(NoticeKind kind) {
        read();
        return TemplateData.of(kind, this.templates);
    }

    private static Subject readSubject(ResultSet row) throws SQLException {
        return new Subject(row.getString("title"), row.getString("lead_unit"),
                List.of((String[]) row.getArray("co_units").getArray()), row.getString("rule"));
    }

    private Map<String, String> units() {
        read();
        return this.units;
    }

    private PartyData.Parties parties() {
        read();
        return this.parties;
    }

    private void read() {
        if (this.units == null) {
            RoundTrip reading = new RoundTrip();
            read(reading);
            reading.make(this.operations);
        }
    }

    /**
     * Has everything asked for now, together with something else.
     */
    StandingAsOf read(RoundTrip trip) {
        Map<String, String> found = new LinkedHashMap<>();
        units(IN_FORCE, found, trip);
        this.units = found;
        this.parties = this.data.asOf(this.conferenceId, this.logIndex, trip);
        this.templates = this.wording.asOf(this.conferenceId, this.logIndex, trip);
        if (this.about != null) {
            trip.read(SUBJECT, (row) -> this.subject = readSubject(row), this.conferenceId, this.about, this.logIndex);
        }
        return this;
    }

    private void units(String force, Map<String, String> found, RoundTrip trip) {
        trip.read(
                "select code, name from member_unit where conference_id = ? and admitted_index <= ?" + " and " + force
                        + " order by position, admitted_index",
                (row) -> found.put(row.getString("code"), row.getString("name")), this.conferenceId, this.logIndex,
                this.logIndex);
    }

}
