package org.lianxi.command.model;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.Map;
import java.util.TreeSet;

import org.lianxi.contract.meeting.Capacity;

/**
 * What a reader of the charter would expect of a meeting and its minutes, said as plainly
 * as possible: what may be done now, and what is so afterwards.
 */
class ReferenceModel {

    private final String consentOf;

    private String meeting = "none";

    private final Map<String, Capacity> present = new TreeMap<>();

    final Set<String> attended = new TreeSet<>();

    private final Set<String> gone = new TreeSet<>();

    private boolean resolved;

    private boolean dissent;

    private int version;

    private int rounds;

    private boolean asked;

    private final Set<String> consents = new TreeSet<>();

    private final Set<String> objecting = new TreeSet<>();

    private String deadlock = "none";

    private boolean signed;

    private boolean issued;

    private boolean filed;

    private boolean correcting;

    private final Set<String> correctionConsents = new LinkedHashSet<>();

    ReferenceModel(String consentOf) {
        this.consentOf = consentOf;
    }

    /**
     * Takes a step.
     * @return whether it may be taken
     */
    boolean take(Step step) {
        return switch (step) {
            case Step.Simple simple -> take(simple.kind());
            case Step.Attend attend -> this.meeting.equals("open") && put(attend);
            case Step.Leave leave -> leave(leave.unit());
            case Step.Consent consent -> consent(consent.unit(), consent.current());
            case Step.Withhold withhold -> withhold(withhold.unit());
            case Step.ConsentToCorrigendum consent ->
                this.correcting && needed().contains(consent.unit()) && this.correctionConsents.add(consent.unit());
            case Step.ObjectToCorrigendum object -> {
                boolean may = this.correcting && needed().contains(object.unit());
                if (may) {
                    this.correctionConsents.remove(object.unit());
                }
                yield may;
            }
        };
    }

    private boolean take(Step.Kind kind) {
        return switch (kind) {
            case CONVENE -> meeting("none", "convened");
            case CANCEL -> meeting("convened", "cancelled");
            case OPEN -> meeting("convened", "open");
            case RESOLVE -> this.resolved = this.meeting.equals("open") && !this.consentOf.equals("vote");
            case VOTE -> this.resolved = this.meeting.equals("open") && this.consentOf.equals("vote") && allThere();
            case DISSENT -> dissent();
            case APPROVE -> approve();
            case CLOSE -> close();
            case DRAFT -> this.meeting.equals("closed") && this.version == 0 && text();
            case REVISE -> this.version > 0 && !this.issued && text();
            case REQUEST -> request();
            case ESCALATE -> escalate();
            case DECIDE -> decide();
            case SIGN -> sign();
            case ISSUE -> issue();
            case FILE -> {
                boolean may = this.issued && !this.filed;
                this.filed |= may;
                yield may;
            }
            case PROPOSE_CORRIGENDUM -> {
                boolean may = this.issued && !this.correcting;
                this.correcting |= may;
                yield may;
            }
            case WITHDRAW_CORRIGENDUM -> endCorrection(this.correcting);
            case ISSUE_CORRIGENDUM -> endCorrection(this.correcting && this.correctionConsents.containsAll(needed()));
        };
    }

    private boolean leave(String unit) {
        boolean may = this.meeting.equals("open") && this.present.containsKey(unit);
        if (may) {
            this.gone.add(unit);
        }
        return may;
    }

    private boolean allThere() {
        return Step.UNITS.stream()
            .allMatch((unit) -> this.present.containsKey(unit) && this.present.get(unit).attends()
                    && !this.gone.contains(unit));
    }

    private boolean dissent() {
        Capacity capacity = this.present.get(Step.UNITS.getLast());
        boolean may = this.meeting.equals("open") && this.resolved && capacity != null && capacity.attends();
        this.dissent |= may && this.consentOf.equals("in-session");
        return may;
    }

    private boolean approve() {
        boolean may = this.version > 0 && !this.issued && this.deadlock.equals("stands");
        if (may) {
            this.deadlock = "approved";
        }
        return may;
    }

    private boolean meeting(String from, String to) {
        boolean may = this.meeting.equals(from);
        if (may) {
            this.meeting = to;
        }
        return may;
    }

    private boolean put(Step.Attend attend) {
        this.gone.remove(attend.unit());
        this.present.put(attend.unit(), attend.capacity());
        return true;
    }

    private boolean close() {
        if (!this.meeting.equals("open")) {
            return false;
        }
        Set<String> attending = new TreeSet<>();
        this.present.forEach((unit, capacity) -> {
            if (capacity == Capacity.MEMBER || capacity == Capacity.SUBSTITUTE) {
                attending.add(unit);
            }
        });
        if (attending.isEmpty()) {
            return false;
        }
        this.attended.addAll(attending);
        this.meeting = "closed";
        return true;
    }

    private boolean text() {
        this.version++;
        this.asked = false;
        this.consents.clear();
        this.objecting.clear();
        this.deadlock = "none";
        this.signed = false;
        return true;
    }

    private Set<String> needed() {
        return asksForConsent() ? this.attended : Set.of();
    }

    private boolean asksForConsent() {
        return Set.of("attending-units", "vote").contains(this.consentOf);
    }

    private boolean request() {
        boolean may = this.version > 0 && !this.issued && !this.asked && asksForConsent();
        if (may) {
            this.asked = true;
            this.rounds++;
        }
        return may;
    }

    private boolean answers(String unit) {
        return this.version > 0 && !this.issued && this.asked && this.attended.contains(unit);
    }

    private boolean consent(String unit, boolean current) {
        if (!answers(unit) || !current || this.consents.contains(unit)) {
            return false;
        }
        this.objecting.remove(unit);
        return this.consents.add(unit);
    }

    private boolean withhold(String unit) {
        if (!answers(unit)) {
            return false;
        }
        this.consents.remove(unit);
        this.objecting.add(unit);
        return true;
    }

    private boolean escalate() {
        boolean may = this.version > 0 && !this.issued && this.deadlock.equals("none")
                && (this.dissent || (this.rounds > 1 && !this.objecting.isEmpty()));
        if (may) {
            this.deadlock = "up";
        }
        return may;
    }

    private boolean decide() {
        boolean may = this.version > 0 && !this.issued && this.deadlock.equals("up");
        if (may) {
            this.deadlock = "stands";
        }
        return may;
    }

    private boolean settled() {
        boolean overruled = this.deadlock.equals("approved");
        Set<String> settled = new TreeSet<>(this.consents);
        if (overruled) {
            settled.addAll(this.objecting);
        }
        return !this.deadlock.equals("stands") && (overruled || !this.dissent) && settled.containsAll(needed());
    }

    private boolean sign() {
        boolean may = this.version > 0 && !this.issued && !this.signed && settled();
        this.signed |= may;
        return may;
    }

    boolean issue() {
        boolean may = this.version > 0 && !this.issued && settled() && signed();
        this.issued |= may;
        return may;
    }

    boolean signed() {
        return this.signed;
    }

    private boolean endCorrection(boolean may) {
        if (may) {
            this.correcting = false;
            this.correctionConsents.clear();
        }
        return may;
    }

}
