package org.lianxi.query.minutes.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.lianxi.contract.minutes.AgreedMatter;
import org.lianxi.query.checkpoint.LogCheckpoints;
import org.lianxi.query.conference.units.UnitName;
import org.lianxi.query.conference.units.UnitRegister;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.live.Answers;
import org.lianxi.query.live.Issued;
import org.lianxi.query.shared.InvalidParameterException;
import org.lianxi.query.shared.PageRequest;
import org.lianxi.query.shared.UnknownEntityException;
import org.lianxi.query.shared.ViewOrder;
import org.lianxi.query.shared.Views;
import org.lianxi.transport.CheckpointHead;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers which minutes there are, latest draft first, what they say, what changed from
 * version to version, and which are issued but not filed, since when.
 */
@RestController
@RequestMapping("/api/conferences/{conferenceId}/minutes")
class MinutesRegisterApi {

    private static final Set<String> STATES = Set.of(MinutesView.DRAFTED, MinutesView.CONSENT_REQUESTED,
            MinutesView.CONSENTED, MinutesView.SIGNED, MinutesView.ISSUED, MinutesView.FILED);

    private final Views<MinutesView> minutes;

    private final UnitRegister register;

    private final Answers answers;

    private final LogCheckpoints checkpoints;

    private final Clock clock;

    MinutesRegisterApi(Views<MinutesView> minutes, UnitRegister register, Answers answers, LogCheckpoints checkpoints,
            Clock clock) {
        this.minutes = minutes;
        this.register = register;
        this.answers = answers;
        this.checkpoints = checkpoints;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<Object> minutes(@PathVariable String conferenceId, @RequestParam(required = false) String state,
            @RequestParam(required = false) Boolean filingGap, PageRequest page) {
        if (state != null && !STATES.contains(state)) {
            throw new InvalidParameterException("state", "minutes-state");
        }
        this.register.of(conferenceId);
        LocalDate today = LocalDate.now(this.clock);
        return this.answers.list(conferenceId, "minutes",
                () -> this.minutes
                    .page(wanted(conferenceId, state, filingGap), ViewOrder.by("draftedAtIndex", false), page)
                    .map((stored) -> Brief.of(stored.id(), stored.view(), today)));
    }

    private static Bson wanted(String conferenceId, String state, Boolean filingGap) {
        List<Bson> all = new ArrayList<>();
        all.add(Filters.eq("conferenceId", conferenceId));
        if (state != null) {
            all.add(Filters.eq("view.state", state));
        }
        if (filingGap != null) {
            all.add(Filters.eq("view.filingGap", filingGap));
        }
        return Filters.and(all);
    }

    @GetMapping("/{minutesId}")
    ResponseEntity<Object> one(@PathVariable String conferenceId, @PathVariable String minutesId) {
        Units units = this.register.of(conferenceId);
        LocalDate today = LocalDate.now(this.clock);
        return this.answers.issued(conferenceId, minutesId, () -> {
            Whole whole = Whole.of(minutesId, view(conferenceId, minutesId), units, today, this.checkpoints::covering);
            return Issued.of(whole, whole.checkpoints());
        });
    }

    /**
     * Without versions, what the last revision changed.
     */
    @GetMapping("/{minutesId}/diff")
    ResponseEntity<Object> diff(@PathVariable String conferenceId, @PathVariable String minutesId,
            @RequestParam(required = false) Integer from, @RequestParam(required = false) Integer to) {
        this.register.of(conferenceId);
        return this.answers.one(conferenceId, minutesId, () -> {
            MinutesView view = view(conferenceId, minutesId);
            int last = (to != null) ? to : view.latest().version();
            int first = (from != null) ? from : Math.max(1, last - 1);
            MinutesView.Version before = version(view, "from", first);
            MinutesView.Version after = version(view, "to", last);
            return new Diff(minutesId, first, last, before.title(), after.title(),
                    TextDiff.between(before.text(), after.text()));
        });
    }

    private static MinutesView.Version version(MinutesView view, String parameter, int wanted) {
        return view.versions()
            .stream()
            .filter((version) -> version.version() == wanted)
            .findFirst()
            .orElseThrow(() -> new InvalidParameterException(parameter, "minutes-version"));
    }

    private MinutesView view(String conferenceId, String minutesId) {
        return this.minutes.find(minutesId)
            .filter((stored) -> stored.conferenceId().equals(conferenceId))
            .orElseThrow(() -> new UnknownEntityException("minutes", minutesId))
            .view();
    }

    record Diff(String minutesId, int from, int to, String titleBefore, String titleAfter, List<TextDiff.Line> lines) {
    }

    record Brief(String minutesId, String meetingId, String state, String title, int version, String contentHash,
            String documentNumber, LocalDate issuedOn, LocalDate filedOn, boolean filingGap, LocalDate notFiledSince,
            Long notFiledDays, int corrigendumCount) {

        static Brief of(String id, MinutesView view, LocalDate today) {
            LocalDate issuedOn = (view.issue() != null) ? view.issue().issuedOn() : null;
            LocalDate filedOn = view.filings().isEmpty() ? null : view.filings().getFirst().filedOn();
            return new Brief(id, view.meetingId(), view.state(), view.latest().title(), view.latest().version(),
                    view.latest().contentHash(), (view.numbering() != null) ? view.numbering().documentNumber() : null,
                    issuedOn, filedOn, view.filingGap(), view.filingGap() ? issuedOn : null,
                    view.filingGap() ? ChronoUnit.DAYS.between(issuedOn, today) : null, view.corrigenda().size());
        }

    }

    record Whole(@JsonUnwrapped Brief brief, String text, Integer year, Integer number, String issuer,
            String issuerName, UnitName sealBy, MinutesView.Signature signature, List<UnitName> recipients,
            List<String> missingBodies, MinutesView.Filing filing, List<MinutesView.Filing> filings,
            List<AgreedMatter> resolutions, List<UnitName> attendingUnits, List<MinutesView.Version> versions,
            List<Correction> corrigenda, List<MinutesView.Receipt> receipts, List<UnitName> notAcknowledged,
            Long issuedAtIndex, CheckpointHead checkpoint) {

        static Whole of(String id, MinutesView view, Units units, LocalDate today,
                LongFunction<Optional<CheckpointHead>> checkpoints) {
            MinutesView.Numbering numbering = view.numbering();
            MinutesView.Issue issue = view.issue();
            List<String> acknowledged = view.receipts().stream().map(MinutesView.Receipt::unitCode).toList();
            return new Whole(Brief.of(id, view, today), view.latest().text(),
                    (numbering != null) ? numbering.year() : null, (numbering != null) ? numbering.number() : null,
                    (issue != null) ? issue.issuer() : null, (issue != null) ? issue.issuerName() : null,
                    (issue != null) ? units.named(issue.sealBy()) : null, view.signature(),
                    (issue != null) ? units.named(issue.recipients()) : null, view.missingBodies(),
                    view.filings().isEmpty() ? null : view.filings().getFirst(), view.filings(), view.resolutions(),
                    units.named(view.attendingUnits()), view.versions(),
                    view.corrigenda().stream().map((one) -> Correction.of(one, checkpoints)).toList(), view.receipts(),
                    (issue != null) ? units.named(issue.recipients()
                        .stream()
                        .filter((unit) -> units.codes().contains(unit) && !acknowledged.contains(unit))
                        .toList()) : List.of(),
                    (issue != null) ? issue.issuedAtIndex() : null,
                    (issue != null) ? MinutesRegisterApi.checkpoint(issue.issuedAtIndex(), checkpoints) : null);
        }

        /**
         * The checkpoints of what was issued, empty where there is none yet.
         */
        List<Optional<CheckpointHead>> checkpoints() {
            List<Optional<CheckpointHead>> all = new ArrayList<>();
            if (this.issuedAtIndex != null) {
                all.add(Optional.ofNullable(this.checkpoint));
            }
            this.corrigenda.stream()
                .filter((one) -> one.corrigendum().issuedAtIndex() != null)
                .forEach((one) -> all.add(Optional.ofNullable(one.checkpoint())));
            return all;
        }

    }

    record Correction(@JsonUnwrapped MinutesView.Corrigendum corrigendum, CheckpointHead checkpoint) {

        static Correction of(MinutesView.Corrigendum corrigendum, LongFunction<Optional<CheckpointHead>> checkpoints) {
            return new Correction(corrigendum, MinutesRegisterApi.checkpoint(corrigendum.issuedAtIndex(), checkpoints));
        }

    }

    private static CheckpointHead checkpoint(Long index, LongFunction<Optional<CheckpointHead>> checkpoints) {
        return (index != null) ? checkpoints.apply(index).orElse(null) : null;
    }

}
