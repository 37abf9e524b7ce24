package org.lianxi.command.conference.charterfile.check;

import java.util.List;

import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * A sentence that holds between the parts of a charter file.
 */
@FunctionalInterface
public interface Check {

    /**
     * Reports every place where the sentence does not hold.
     * @param draft the file
     * @param findings where to report
     */
    void examine(Draft draft, Findings findings);

    /**
     * Every check, in no particular order: none relies on another.
     * @return all checks
     */
    static List<Check> all() {
        return List.of(new UnitCodesAreUnique(), new IdsAreUnique(), new ListsUseKnownCodes(),
                new CompositionIsTheUnits(), new LeadUnitIsAMember(), new OfficeIsHostedByTheLeadUnit(),
                new SeatsAreFilledByOneBody(), new PerUnitSeatsExpand(), new SeatIdsAreUnique(),
                new HoldersSeatsExist(), new SeatsHaveOneHolder(), new HoldersComeFromTheSeatsUnit(),
                new PersonHasOneName(), new FirstConvenersAreSet(), new DutiesUnitsAreKnown(), new MechanismsAreKnown(),
                new NamedFlowsAreKnown(), new PartiesAreKnown(), new ClausesAreKnown(), new CaseKindsHaveStages(),
                new DatesExist(), new DeemedConsentHasAPeriod(), new DeclaredNumbersAgree(), new TextRulesHaveAClause(),
                new GovernedPathsExist(), new NumbersAreUnique(), new LiaisonsHaveSeats(), new RolesOfRulesHaveSeats(),
                new OrgansOfSeatsCanAct(), new OrgansAreNoUnits(), new WorkingDaysAreCounted(),
                new VotesHaveAMajority(), new BodiesOfRulesHaveNames(), new NoticesAreWordedSoundly(),
                new ActsAreUnique(), new ActsStagesAreKnown(), new ActsPartiesAreKnown(), new ActsRestOnKnownActs(),
                new CasesBeginAndEnd(), new ClocksOfInformation(), new ReleasesHaveTheirParties(),
                new FlowsAreCarriedByWhatThereIs());
    }

}
