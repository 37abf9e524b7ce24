package org.lianxi.command.conference.amendcharter;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.lianxi.command.shared.Rule;
import org.lianxi.contract.conference.Charter;

/**
 * A charter is amended by whoever issued or approved it, or by a government above; a
 * conference that may amend its own charter does so by resolution (C-0.1, K14).
 *
 * @param amending the amending document
 * @param charter the charter in force
 */
public record ApproverIsNotLower(Charter.Source amending, Charter charter) implements Rule {

    private static final Map<String, Integer> RANKS = Map.of("township", 1, "district", 2, "county", 2, "city", 3,
            "municipal", 3, "province", 4, "provincial", 4, "national", 5);

    @Override
    public boolean holds() {
        return Stream.of(this.amending.approvedBy(), this.amending.issuer())
            .filter(Objects::nonNull)
            .findFirst()
            .filter((approver) -> adopters().anyMatch(approver::equals) || isAbove(approver))
            .isPresent();
    }

    @Override
    public String path() {
        return "lifecycle.amendBy";
    }

    @Override
    public List<?> details() {
        return List.of(approver(), adopters().distinct().toList());
    }

    private String approver() {
        return (this.amending.approvedBy() != null) ? this.amending.approvedBy() : this.amending.issuer();
    }

    private Stream<String> adopters() {
        Charter.Source source = this.charter.source();
        return Stream.of(source.approvedBy(), source.issuer(), source.government(), source.party())
            .filter(Objects::nonNull);
    }

    private boolean isAbove(String approver) {
        int own = RANKS.getOrDefault(this.charter.identity().level(), 0);
        return RANKS.entrySet()
            .stream()
            .filter((rank) -> rank.getValue() > own)
            .anyMatch((rank) -> approver.equals(this.charter.texts().get("organ." + rank.getKey() + "-government")));
    }

}
