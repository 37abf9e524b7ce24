package org.lianxi.contract.conference;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A joint conference's charter (联席会议制度) as data: what a {@code charters/*.yaml} file says
 * after every {@code perUnit} seat is expanded and every check has passed.
 *
 * @param schema the form of the file, {@code lianxi-charter/1}
 * @param identity which conference it is
 * @param source the document that the charter was published in
 * @param leadUnit code of the unit that hosts the office
 * @param clauses the charter's sentences that rules rest on, with what each governs
 * @param responsibilities the conference's own responsibilities, in order
 * @param units member units in the order of the composition list
 * @param lists the charter's own orders of units, by the name of the list
 * @param seats every seat, one per post
 * @param holders who holds which seat at adoption
 * @param duties the numbered duty items of the units
 * @param rules every rule parameter by its path, such as {@code minutes.consent.required}
 * @param caseKinds mechanisms that run as cases
 * @param flows information flows between units
 * @param clocks statutory clocks
 * @param texts wording for documents, and the names of organs outside the member units by
 * {@code organ.} and their code
 */
public record Charter(String schema, Identity identity, Source source, String leadUnit, List<Clause> clauses,
        List<Responsibility> responsibilities, List<Unit> units, Map<String, List<String>> lists, List<Seat> seats,
        List<SeatHolder> holders, List<Duty> duties, Map<String, RuleSetting> rules, List<CaseKind> caseKinds,
        List<Flow> flows, List<Clock> clocks, Map<String, String> texts) {

    private static final String ORGAN = "organ.";

    private static final String OFFICE = "office";

    private static final String FLOWS = "flows.";

    private static final String CASE_KINDS = "caseKinds.";

    /**
     * The organs outside the member units that the charter names.
     * @return their names by their codes
     */
    public Map<String, String> organs() {
        Map<String, String> organs = new LinkedHashMap<>();
        this.texts.forEach((key, text) -> {
            if (key.startsWith(ORGAN)) {
                organs.put(key.substring(ORGAN.length()), text);
            }
        });
        return organs;
    }

    /**
     * Who is told what the office is told (C-2.5).
     * @return {@code office} where the charter names an organ of that code, else the code
     * of the unit that hosts the office
     */
    public String office() {
        return this.texts.containsKey(ORGAN + OFFICE) ? OFFICE : this.leadUnit;
    }

    /**
     * The unit with a code.
     * @param code a unit code
     * @return the unit, or empty when the charter has none of that code
     */
    public Optional<Unit> unit(String code) {
        return this.units.stream().filter((unit) -> unit.code().equals(code)).findFirst();
    }

    /**
     * The seat with an id.
     * @param id a seat id
     * @return the seat, or empty when the charter has none of that id
     */
    public Optional<Seat> seat(String id) {
        return this.seats.stream().filter((seat) -> seat.id().equals(id)).findFirst();
    }

    /**
     * The clause that governs a rule: the one that the rule itself names, else the one
     * whose {@code governs} holds the rule's path or the nearest path above it. A flow
     * names the clause, or the duty, that it comes from.
     * @param rulePath such as {@code minutes.consent.required}
     * @return the clause, or empty when the charter is silent
     */
    public Optional<Clause> clauseOf(String rulePath) {
        RuleSetting setting = this.rules.get(rulePath);
        if (setting != null && setting.clause() != null) {
            return clause(setting.clause());
        }
        for (String path = rulePath; !path.isEmpty(); path = parentOf(path)) {
            String wanted = path;
            Optional<Clause> found = this.clauses.stream()
                .filter((clause) -> clause.governs().contains(wanted))
                .findFirst()
                .or(() -> flow(wanted).flatMap((flow) -> clause(flow.clause())))
                .or(() -> caseKind(wanted).flatMap((kind) -> clause(kind.clause())));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * The paths that have a clause of their own: what the clauses govern, the flows and
     * case kinds, and the rules that name a clause themselves. Of any other path the
     * clause is that of the nearest of these above it.
     * @return the clauses, as {@link #clauseOf} has them, by path
     */
    public Map<String, Clause> governed() {
        Map<String, Clause> governed = new LinkedHashMap<>();
        Stream
            .of(this.clauses.stream().flatMap((clause) -> clause.governs().stream()),
                    this.flows.stream().map((flow) -> FLOWS + flow.id()),
                    this.caseKinds.stream().map((kind) -> CASE_KINDS + kind.id()),
                    this.rules.keySet().stream().filter((path) -> this.rules.get(path).clause() != null))
            .flatMap(Function.identity())
            .forEach((path) -> clauseOf(path).ifPresent((clause) -> governed.put(path, clause)));
        return governed;
    }

    private Optional<CaseKind> caseKind(String path) {
        return this.caseKinds.stream().filter((kind) -> path.equals(CASE_KINDS + kind.id())).findFirst();
    }

    /**
     * The flow that a path leads to.
     * @param path such as {@code flows.F07}
     * @return the flow, or empty when the path leads elsewhere
     */
    public Optional<Flow> flow(String path) {
        return this.flows.stream().filter((flow) -> path.equals(FLOWS + flow.id())).findFirst();
    }

    /**
     * Who sends by a flow: whom it names and, where that is a body such as the
     * departments concerned, those that the file lets stand in for it.
     * @param flow the flow
     * @return units, groups and organs
     */
    public List<String> senders(Flow flow) {
        RuleSetting standIns = this.rules.get("information.senders." + flow.from());
        return (standIns != null && standIns.value() instanceof List<?> several)
                ? Stream.concat(Stream.of(flow.from()), several.stream().map(String::valueOf)).toList()
                : List.of(flow.from());
    }

    private Optional<Clause> clause(String id) {
        return this.clauses.stream()
            .filter((clause) -> clause.id().equals(id))
            .findFirst()
            .or(() -> this.duties.stream()
                .filter((duty) -> duty.id().equals(id))
                .findFirst()
                .map((duty) -> new Clause(duty.id(), duty.clause(), duty.text(), List.of())));
    }

    private static String parentOf(String path) {
        int dot = path.lastIndexOf('.');
        return (dot < 0) ? "" : path.substring(0, dot);
    }

    /**
     * Which conference it is.
     *
     * @param id stable id, used in addresses and as the key of everything published
     * @param name full name
     * @param shortName name used in running text
     * @param level {@code national} to {@code township}
     * @param topic what the conference is about
     */
    public record Identity(String id, String name, String shortName, String level, String topic) {
    }

    /**
     * The document that the charter was published in.
     *
     * @param documentNumber 发文字号
     * @param title title of the document
     * @param issuer who issued it
     * @param approvedBy who approved it
     * @param date 成文日期
     * @param inForceFrom first day on which it applies
     * @param disclosure {@code public} or {@code restricted}
     * @param addressees who it was sent to
     * @param government the government that minutes are reported to
     * @param party the Party committee that opinions go to
     */
    public record Source(String documentNumber, String title, String issuer, String approvedBy, LocalDate date,
            LocalDate inForceFrom, String disclosure, List<String> addressees, String government, String party) {
    }

    /**
     * A sentence of the charter that rules rest on.
     *
     * @param id short id such as {@code C-4.5}
     * @param at where it stands in the charter, such as {@code 四·一}
     * @param text the charter's own words
     * @param governs paths of the rules that rest on it
     */
    public record Clause(String id, String at, String text, List<String> governs) {
    }

    /**
     * A responsibility of the conference.
     *
     * @param id such as {@code R-1}
     * @param clause id of the clause
     * @param text the charter's own words
     */
    public record Responsibility(String id, String clause, String text) {
    }

    /**
     * A member unit.
     *
     * @param code stable code
     * @param name the name used in the composition list
     * @param fullName the long form, equal to {@code name} when there is none
     * @param affiliation {@code government}, {@code party}, {@code mass-organisation} or
     * {@code dispatched-branch}, or another kind that the schema allows
     * @param aliases other names that the charter uses for it
     */
    public record Unit(String code, String name, String fullName, String affiliation, List<String> aliases) {
    }

    /**
     * A seat: a post in the conference, whoever holds it.
     *
     * @param id such as {@code convener} or {@code office-member:u1}
     * @param role such as {@code convener} or {@code office-member}
     * @param tier rank among conveners, 1 is highest; null for other roles
     * @param unit code of the unit that fills it, or null when an organ outside does
     * @param organ the organ outside that fills it, or null when a unit does
     * @param exOfficio whether the seat goes with a post
     * @param concurrent whether the seat is held beside another one
     * @param eligibility who may hold it, in the charter's words
     * @param perUnit {@code all} or {@code others} when the seat is one of one per unit,
     * so that a unit admitted later gets its own; null when it is not
     * @param eligibilityMode {@code advisory} or {@code attested} when the seat says so
     * itself; null when {@code membership.eligibility} holds
     */
    public record Seat(String id, String role, Integer tier, String unit, String organ, boolean exOfficio,
            boolean concurrent, String eligibility, String perUnit, String eligibilityMode) {

        /**
         * A seat of its own, which no other unit has.
         * @param id such as {@code convener}
         * @param role such as {@code convener}
         * @param tier rank among conveners, or null
         * @param unit code of the unit that fills it, or null
         * @param organ the organ outside that fills it, or null
         * @param exOfficio whether the seat goes with a post
         * @param concurrent whether the seat is held beside another one
         * @param eligibility who may hold it, in the charter's words
         */
        public Seat(String id, String role, Integer tier, String unit, String organ, boolean exOfficio,
                boolean concurrent, String eligibility) {
            this(id, role, tier, unit, organ, exOfficio, concurrent, eligibility, null, null);
        }

    }

    /**
     * Who holds a seat at adoption.
     *
     * @param seat seat id
     * @param personId stable within the conference
     * @param name the person's name, without inner space
     * @param post the post as printed
     * @param unitInferred whether the unit was inferred and not named in the post
     */
    public record SeatHolder(String seat, String personId, String name, String post, boolean unitInferred) {
    }

    /**
     * A numbered duty of a unit.
     *
     * @param id such as {@code D-06.1}
     * @param unit unit code
     * @param kinds {@code standing}, {@code flow}, {@code case}
     * @param mechanisms ids of the case kinds it takes part in
     * @param clause where it stands in the charter, such as {@code 三(六)1}
     * @param text the charter's own words
     */
    public record Duty(String id, String unit, List<String> kinds, List<String> mechanisms, String clause,
            String text) {
    }

    /**
     * A mechanism that runs as a case.
     *
     * @param id such as {@code M4}
     * @param name in the charter's words
     * @param clause id of the clause
     * @param enabled whether it is in use
     * @param derivedFrom {@code text}, or {@code purpose} when the charter names it only
     * in its preamble
     * @param mandate {@code required} or {@code none}
     * @param approval who has to approve, or null
     * @param tracks stages in order, by track; a kind with one track calls it
     * {@code main}
     * @param levels levels in rising order, empty when there are none
     * @param variants sub-kinds, empty when there are none
     * @param roles part played, by unit code or by a group such as {@code office} or
     * {@code any-unit}
     * @param runsAs {@code information} or {@code issue} when commands of their own run
     * it; {@code case} when its acts do; null in charters adopted before kinds had acts
     * @param soleBy fields of its opening acts by which no two open cases may agree
     * @param stageNames names of its stages in the charter's language
     * @param acts its acts; null in charters adopted before kinds had them
     */
    public record CaseKind(String id, String name, String clause, boolean enabled, String derivedFrom, String mandate,
            String approval, Map<String, List<String>> tracks, List<String> levels, List<String> variants,
            Map<String, String> roles, String runsAs, List<String> soleBy, Map<String, String> stageNames,
            List<CaseAct> acts) {
    }

    /**
     * An information flow.
     *
     * @param id such as {@code F07}
     * @param from who sends: a unit code, a group such as {@code office} or
     * {@code any-unit}, or the code of an organ outside
     * @param to who receives, in the same terms
     * @param what what is sent
     * @param when {@code promptly}, {@code before-issue}, {@code with-issue},
     * {@code as-needed} or {@code statutory}
     * @param basis whether the charter states the flow or it was inferred
     * @param clause id of the clause or duty that it comes from
     * @param opens case kinds that it may open
     * @param carriedBy what sends something by it: events and acts of case kinds, in the
     * words of {@link org.lianxi.contract.FlowCarriers}; null in charters adopted before
     * flows said so, empty when the flow is shown and not kept
     * @param counts what may be counted by it, where it carries numbers and a reference
     * and no words, so that nobody is named; null or empty where it carries words
     */
    public record Flow(String id, String from, List<String> to, String what, String when, Basis basis, String clause,
            List<String> opens, List<String> carriedBy, List<String> counts) {

        /**
         * A flow of a charter adopted before flows said what carries them.
         * @param id such as {@code F07}
         * @param from who sends
         * @param to who receives
         * @param what what is sent
         * @param when when it is due
         * @param basis whether the charter states the flow or it was inferred
         * @param clause id of the clause or duty that it comes from
         * @param opens case kinds that it may open
         */
        public Flow(String id, String from, List<String> to, String what, String when, Basis basis, String clause,
                List<String> opens) {
            this(id, from, to, what, when, basis, clause, opens, null, null);
        }

        /**
         * Whether something sends by this flow.
         * @param carrier an event or an act, as in
         * {@link org.lianxi.contract.FlowCarriers}
         * @return false when the file does not say so
         */
        public boolean isCarriedBy(String carrier) {
            return this.carriedBy != null && this.carriedBy.contains(carrier);
        }

        /**
         * Whether the flow carries numbers and a reference and no words.
         * @return true where the file says what is counted
         */
        public boolean carriesCounts() {
            return this.counts != null && !this.counts.isEmpty();
        }

    }

    /**
     * A statutory clock.
     *
     * @param id such as {@code inspection-objection}
     * @param kind id of the case kind it runs in, or null
     * @param start what starts it
     * @param within ISO 8601 period or duration
     * @param workingDays whether days are working days
     * @param to who has to be told, empty when nobody
     * @param law the article it comes from
     * @param verified {@code yes}, {@code partial} or {@code no}: whether the article was
     * checked to be in force
     * @param startedBy the act of its kind that starts it, or null when it is not kept
     * @param stoppedBy the act of its kind that stops it, or null
     * @param stoppedAlsoBy other acts that stop it; null in charters adopted before there
     * were any
     * @param levels levels of a case at which it runs, and while the case has none; empty
     * for all, null in charters adopted before clocks asked for the level
     */
    public record Clock(String id, String kind, String start, String within, boolean workingDays, List<String> to,
            String law, String verified, String startedBy, String stoppedBy, List<String> stoppedAlsoBy,
            List<String> levels) {

        /**
         * The acts that stop it.
         * @return none when it is not kept
         */
        public List<String> stops() {
            return Stream
                .concat(Stream.ofNullable(this.stoppedBy), Stream.ofNullable(this.stoppedAlsoBy).flatMap(List::stream))
                .toList();
        }

        /**
         * Whether it runs at a level.
         * @param level the level, or null while there is none
         * @return true for any level where it names none
         */
        public boolean runsAt(String level) {
            return level == null || this.levels == null || this.levels.isEmpty() || this.levels.contains(level);
        }

    }

}
