package org.lianxi.notification.standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was true at one place of the log, the event there included. Read when it is asked
 * for, and once.
 */
final class StandingAsOf implements Standing {

    private static final String IN_FORCE = "(withdrawn_index is null or withdrawn_index > :index)";

    private static final String ON_EITHER_SIDE = "(withdrawn_index is null or withdrawn_index >= :index)";

    private final JdbcClient jdbc;

    private final PartyData data;

    private final String conferenceId;

    private final long logIndex;

    private Map<String, String> units;

    private PartyData.Parties parties;

    StandingAsOf(JdbcClient jdbc, PartyData data, String conferenceId, long logIndex) {
        this.jdbc = jdbc;
        this.data = data;
        this.conferenceId = conferenceId;
        this.logIndex = logIndex;
    }

    @Override
    public List<String> memberUnits() {
        return List.copyOf(units().keySet());
    }

    @Override
    public List<String> memberUnitsOnEitherSide() {
        return List.copyOf(units(ON_EITHER_SIDE).keySet());
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
        return (unit != null) ? unit : organs().getOrDefault(code, code);
    }

    @Override
    public Subject subject(String id) {
        return this.jdbc.sql("""
                select title, lead_unit, co_units from subject
                where conference_id = ? and subject_id = ? and log_index <= ?
                order by log_index desc limit 1""")
            .params(this.conferenceId, id, this.logIndex)
            .query(StandingAsOf::readSubject)
            .optional()
            .orElse(new Subject("", null, List.of()));
    }

    private static Subject readSubject(ResultSet row, int number) throws SQLException {
        return new Subject(row.getString("title"), row.getString("lead_unit"),
                List.of((String[]) row.getArray("co_units").getArray()));
    }

    private Map<String, String> units() {
        if (this.units == null) {
            this.units = units(IN_FORCE);
        }
        return this.units;
    }

    private Map<String, String> units(String force) {
        Map<String, String> found = new LinkedHashMap<>();
        this.jdbc
            .sql("select code, name from member_unit where conference_id = :c and admitted_index <= :index and " + force
                    + " order by position, admitted_index")
            .param("c", this.conferenceId)
            .param("index", this.logIndex)
            .query((row) -> {
                found.put(row.getString("code"), row.getString("name"));
            });
        return found;
    }

    private PartyData.Parties parties() {
        if (this.parties == null) {
            this.parties = this.data.asOf(this.conferenceId, this.logIndex);
        }
        return this.parties;
    }

}
