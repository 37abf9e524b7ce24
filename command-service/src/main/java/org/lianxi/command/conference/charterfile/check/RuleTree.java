package org.lianxi.command.conference.charterfile.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.lianxi.command.conference.charterfile.yaml.Entry;

/**
 * The rules by path. What has a {@code value}, or is no block, is a leaf; other blocks
 * are groups, whose basis and clause their leaves inherit.
 */
public final class RuleTree {

    private static final String BASIS = "basis";

    private static final String CLAUSE = "clause";

    private final List<RuleLeaf> leaves = new ArrayList<>();

    private final Set<String> paths = new HashSet<>();

    RuleTree(Entry rules) {
        rules.names().forEach((name) -> walk(rules.at(name), name, null, "text"));
    }

    private void walk(Entry entry, String path, String clause, String basis) {
        String ownClause = entry.text(CLAUSE).orElse(clause);
        String ownBasis = entry.text(BASIS).orElse(basis);
        this.paths.add(path);
        if (!entry.node().isObject()) {
            this.leaves.add(new RuleLeaf(path, entry, entry, clause, basis));
        }
        else if (entry.at("value").isPresent()) {
            this.leaves.add(new RuleLeaf(path, entry, entry.at("value"), ownClause, ownBasis));
        }
        else {
            entry.names()
                .stream()
                .filter((name) -> !name.equals(BASIS) && !name.equals(CLAUSE))
                .forEach((name) -> walk(entry.at(name), path + "." + name, ownClause, ownBasis));
        }
    }

    public List<RuleLeaf> leaves() {
        return this.leaves;
    }

    /**
     * Paths of leaves and groups.
     * @return every path
     */
    Set<String> paths() {
        return this.paths;
    }

    Optional<RuleLeaf> leaf(String path) {
        return this.leaves.stream().filter((leaf) -> leaf.path().equals(path)).findFirst();
    }

}
