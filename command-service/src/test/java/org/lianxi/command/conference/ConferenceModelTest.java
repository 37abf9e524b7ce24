package org.lianxi.command.conference;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lianxi.command.Licheng;
import org.lianxi.command.conference.changeexofficioholder.ChangeExOfficioHolder;
import org.lianxi.command.conference.changemember.ChangeMember;
import org.lianxi.command.conference.changeofficestaff.ChangeOfficeStaff;
import org.lianxi.command.conference.confirmunitchange.ConfirmUnitChange;
import org.lianxi.command.conference.nominatemember.NominateMember;
import org.lianxi.command.conference.proposeunitchange.ProposeUnitChange;
import org.lianxi.command.conference.rejectnomination.RejectNomination;
import org.lianxi.command.conference.rejectunitchange.RejectUnitChange;
import org.lianxi.command.conference.withdrawnomination.WithdrawNomination;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.ConfirmationBasis;
import org.lianxi.contract.conference.Holder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Any sequence of commands leaves the conference as a plain model of its charter says. A
 * sequence that does not is cut down to a short one.
 */
@Label("任意命令序列：席位、提名、成员单位与朴素模型一致")
class ConferenceModelTest {

    private static final List<String> UNITS = List.of("kjj", "xcb", "wjj", "sfj");

    private static final List<String> SEATS = List.of("member:kjj", "office-member:kjj", "member:xcb", "member:sfj",
            "convener", "nowhere");

    private static final List<String> PEOPLE = List.of("person-1", "person-2", "person-3");

    private static final ConfirmationBasis BASIS = new ConfirmationBasis("meeting", "第一次会议");

    private static final Charter CHARTER = RunningConferences.charter("licheng-zybfz");

    private static final RunningConferences RUNNING = new RunningConferences();

    private static final AtomicLong TRIES = new AtomicLong();

    /**
     * One command, by numbers, so that it can be made smaller.
     *
     * @param kind which command
     * @param by who acts, of {@link #UNITS}; the convener where the charter wants one
     * @param on which seat or unit
     * @param whom which person, or which of the nominations or proposals made before
     */
    record Step(Kind kind, int by, int on, int whom) {
    }

    enum Kind {

        NOMINATE, CONFIRM, CONFIRM_STAFF, REJECT, WITHDRAW_NOMINATION, EVIDENCE, PROPOSE_ADMIT, PROPOSE_WITHDRAW,
        PROPOSE_RENAME, CONFIRM_UNITS, REJECT_UNITS

    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 5);
        return Combinators.combine(Arbitraries.of(Kind.class), number, number, number)
            .as(Step::new)
            .list()
            .ofMaxSize(25);
    }

    @Property
    @Label("每一步之后都一致；被拒绝的一步什么也不改变")
    void standsAsTheModelSays(@ForAll("steps") List<Step> steps) {
        String id = RUNNING.adopt(RunningConferences.under("model-" + TRIES.incrementAndGet(), CHARTER));
        Model model = new Model(RUNNING.standing(id));
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            boolean expected = model.apply(step, i);
            int before = RUNNING.events(id).size();
            Optional<String> refusal = RUNNING.attempt(command(id, step, i), model.actor(step));
            assertThat(refusal.isEmpty()).as("%s granted? refused as %s", step, refusal).isEqualTo(expected);
            assertThat(RUNNING.events(id).size() > before).as(step.toString()).isEqualTo(expected);
            model.compare(RUNNING.standing(id));
        }
    }

    private static ConferenceCommand command(String id, Step step, int at) {
        String unit = UNITS.get(step.on() % UNITS.size());
        String nomination = "nomination-" + step.whom();
        String proposal = "proposal-" + step.whom();
        return switch (step.kind()) {
            case NOMINATE -> new NominateMember(id, "nomination-" + at, SEATS.get(step.on()), person(step), "工作变动");
            case CONFIRM -> new ChangeMember(id, nomination, null, BASIS, null);
            case CONFIRM_STAFF -> new ChangeOfficeStaff(id, nomination, null, BASIS, null);
            case REJECT -> new RejectNomination(id, nomination, null, "另行提名");
            case WITHDRAW_NOMINATION -> new WithdrawNomination(id, nomination, null, "另行研究");
            case EVIDENCE -> new ChangeExOfficioHolder(id, SEATS.get(step.on()), null, person(step), "任免文件", null);
            case PROPOSE_ADMIT ->
                new ProposeUnitChange(id, "proposal-" + at, "admit", unit, name(unit), null, "government", "需要");
            case PROPOSE_WITHDRAW ->
                new ProposeUnitChange(id, "proposal-" + at, "withdraw", unit, null, null, null, "需要");
            case PROPOSE_RENAME ->
                new ProposeUnitChange(id, "proposal-" + at, "rename", unit, name(unit), null, null, "需要");
            case CONFIRM_UNITS -> new ConfirmUnitChange(id, proposal, null, RunningConferences.MEETING,
                    RunningConferences.RESOLUTION, null);
            case REJECT_UNITS -> new RejectUnitChange(id, proposal, null, "暂缓");
        };
    }

    private static String name(String unit) {
        return "单位" + unit;
    }

    private static Holder person(Step step) {
        String person = PEOPLE.get(step.whom() % PEOPLE.size());
        return new Holder(person, person, "负责人");
    }

    /**
     * What the charter says, as maps.
     */
    private static final class Model {

        private final Map<String, String> holders = new HashMap<>();

        private final Map<String, String> seats = new HashMap<>();

        private final Map<String, String[]> nominations = new LinkedHashMap<>();

        private final Map<String, String[]> proposals = new LinkedHashMap<>();

        private final TreeSet<String> units = new TreeSet<>();

        Model(Standing start) {
            start.holders().forEach((seat, holder) -> this.holders.put(seat, holder.personId()));
            start.charter().seats().forEach((seat) -> this.seats.put(seat.id(), seat.unit()));
            this.units.addAll(start.unitCodes());
        }

        Actor actor(Step step) {
            return switch (step.kind()) {
                case CONFIRM, CONFIRM_STAFF, REJECT, EVIDENCE, CONFIRM_UNITS, REJECT_UNITS -> Licheng.convener();
                default -> Licheng.unit(UNITS.get(step.by() % UNITS.size()));
            };
        }

        /**
         * Does a step, where the charter allows it.
         */
        boolean apply(Step step, int at) {
            String by = UNITS.get(step.by() % UNITS.size());
            String unit = UNITS.get(step.on() % UNITS.size());
            String seat = SEATS.get(step.on());
            String person = PEOPLE.get(step.whom() % PEOPLE.size());
            String nomination = "nomination-" + step.whom();
            String proposal = "proposal-" + step.whom();
            return switch (step.kind()) {
                case NOMINATE -> by.equals(this.seats.get(seat)) && !seat.equals("convener") && this.units.contains(by)
                        && this.nominations.values().stream().noneMatch((one) -> one[0].equals(seat))
                        && !person.equals(this.holders.get(seat))
                        && done(() -> this.nominations.put("nomination-" + at, new String[] { seat, person }));
                case CONFIRM -> pendingFor(nomination, false) && done(() -> confirm(nomination));
                case CONFIRM_STAFF ->
                    pendingFor(nomination, true) && this.holders.containsKey(this.nominations.get(nomination)[0])
                            && done(() -> confirm(nomination));
                case REJECT -> this.nominations.remove(nomination) != null;
                case WITHDRAW_NOMINATION -> this.nominations.containsKey(nomination)
                        && by.equals(this.seats.get(this.nominations.get(nomination)[0]))
                        && this.nominations.remove(nomination) != null;
                case EVIDENCE -> seat.equals("convener") && !person.equals(this.holders.get(seat))
                        && done(() -> this.holders.put(seat, person));
                case PROPOSE_ADMIT -> this.units.contains(by) && mayPropose(unit) && !this.units.contains(unit)
                        && done(() -> this.proposals.put("proposal-" + at, new String[] { "admit", unit }));
                case PROPOSE_WITHDRAW ->
                    this.units.contains(by) && mayPropose(unit) && this.units.contains(unit) && !unit.equals("wjj")
                            && done(() -> this.proposals.put("proposal-" + at, new String[] { "withdraw", unit }));
                case PROPOSE_RENAME -> this.units.contains(by) && mayPropose(unit) && this.units.contains(unit)
                        && done(() -> this.proposals.put("proposal-" + at, new String[] { "rename", unit }));
                case CONFIRM_UNITS -> this.proposals.containsKey(proposal) && done(() -> confirmUnits(proposal));
                case REJECT_UNITS -> this.proposals.remove(proposal) != null;
            };
        }

        private boolean mayPropose(String unit) {
            return this.proposals.values().stream().noneMatch((one) -> one[1].equals(unit));
        }

        private boolean pendingFor(String nomination, boolean office) {
            return this.nominations.containsKey(nomination)
                    && this.nominations.get(nomination)[0].startsWith("office-") == office;
        }

        private static boolean done(Runnable effect) {
            effect.run();
            return true;
        }

        private void confirm(String nomination) {
            String[] one = this.nominations.remove(nomination);
            this.holders.put(one[0], one[1]);
        }

        private void confirmUnits(String proposal) {
            String[] one = this.proposals.remove(proposal);
            String unit = one[1];
            if (one[0].equals("admit")) {
                this.units.add(unit);
                this.seats.put("member:" + unit, unit);
                this.seats.put("office-member:" + unit, unit);
            }
            else if (one[0].equals("withdraw")) {
                this.units.remove(unit);
                this.seats.values().removeIf(unit::equals);
                this.holders.keySet().retainAll(this.seats.keySet());
                this.nominations.values().removeIf((nominated) -> !this.seats.containsKey(nominated[0]));
            }
        }

        void compare(Standing standing) {
            assertThat(standing.holders()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, (entry) -> entry.getValue().personId())))
                .isEqualTo(this.holders);
            assertThat(new TreeSet<>(standing.units().keySet())).isEqualTo(this.units);
            assertThat(standing.pending().keySet()).isEqualTo(this.nominations.keySet());
            assertThat(standing.unitChanges().keySet()).isEqualTo(this.proposals.keySet());
            assertThat(
                    standing.charter().seats().stream().collect(Collectors.toMap(Charter.Seat::id, Charter.Seat::unit)))
                .isEqualTo(this.seats);
        }

    }

}
