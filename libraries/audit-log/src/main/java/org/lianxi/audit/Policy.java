package org.lianxi.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which logs an auditor trusts, and which witnesses must have cosigned (the file format
 * of c2sp.org/tlog-policy): lines {@code log <vkey>}, {@code witness <name> <vkey>},
 * {@code group <name> all|any|<k> <member>…} and {@code quorum <name>|none}.
 *
 * @param logs keys of logs
 * @param witnesses keys of witnesses, by name
 * @param groups groups of witnesses and of other groups, by name
 * @param quorum the witness or group that has to be reached; empty where none is needed
 */
public record Policy(List<VerifierKey> logs, Map<String, VerifierKey> witnesses, Map<String, Group> groups,
        Optional<String> quorum) {

    /**
     * No witness is needed.
     */
    public static final Policy NONE = new Policy(List.of(), Map.of(), Map.of(), Optional.empty());

    private static final String ALL_GIVEN = "witnesses";

    /**
     * Some of several witnesses have to have cosigned.
     * @param witnesses their keys
     * @param quorum how many have to
     * @return the policy
     */
    public static Policy of(List<VerifierKey> witnesses, int quorum) {
        Map<String, VerifierKey> named = new LinkedHashMap<>();
        witnesses.forEach((witness) -> named.put(witness.toString(), witness));
        return new Policy(List.of(), named, Map.of(ALL_GIVEN, new Group(quorum, List.copyOf(named.keySet()))),
                Optional.of(ALL_GIVEN));
    }

    /**
     * Reads a policy file.
     * @param text the file
     * @return the policy
     * @throws MalformedException if it is none; the line is named
     */
    public static Policy parse(String text) {
        List<VerifierKey> logs = new ArrayList<>();
        Map<String, VerifierKey> witnesses = new LinkedHashMap<>();
        Map<String, Group> groups = new HashMap<>();
        Optional<String> quorum = null;
        for (String line : text.split("\n")) {
            String[] words = line.strip().split("\\s+");
            switch (words[0].startsWith("#") ? "" : words[0]) {
                case "" -> {
                }
                case "log" -> logs.add(VerifierKey.parse(word(words, 1, line)));
                case "witness" -> witnesses.put(fresh(word(words, 1, line), witnesses, groups),
                        VerifierKey.parse(word(words, 2, line)));
                case "group" -> {
                    List<String> members = List.of(words).subList(Math.min(3, words.length), words.length);
                    members.forEach((member) -> requireKnown(member, witnesses, groups));
                    groups.put(fresh(word(words, 1, line), witnesses, groups),
                            new Group(threshold(word(words, 2, line), members.size()), members));
                }
                case "quorum" -> {
                    String name = word(words, 1, line);
                    quorum = name.equals("none") ? Optional.empty() : Optional.of(name);
                    quorum.ifPresent((wanted) -> requireKnown(wanted, witnesses, groups));
                }
                default -> throw new MalformedException("not a line of a policy: " + line);
            }
        }
        if (quorum == null) {
            throw new MalformedException("the policy has no line quorum");
        }
        return new Policy(List.copyOf(logs), witnesses, groups, quorum);
    }

    private static String word(String[] words, int place, String line) {
        if (place >= words.length) {
            throw new MalformedException("something is missing in the line of the policy: " + line);
        }
        return words[place];
    }

    private static String fresh(String name, Map<String, VerifierKey> witnesses, Map<String, Group> groups) {
        if (name.equals("none") || witnesses.containsKey(name) || groups.containsKey(name)) {
            throw new MalformedException("the policy has this name already: " + name);
        }
        return name;
    }

    private static void requireKnown(String name, Map<String, VerifierKey> witnesses, Map<String, Group> groups) {
        if (!witnesses.containsKey(name) && !groups.containsKey(name)) {
            throw new MalformedException("the policy has no witness or group of this name before: " + name);
        }
    }

    private static int threshold(String written, int members) {
        return switch (written) {
            case "all" -> members;
            case "any" -> 1;
            default -> {
                long number = Decimal.parse(written, "threshold of a group");
                if (number < 1 || number > members) {
                    throw new MalformedException("a group of " + members + " cannot need " + number);
                }
                yield (int) number;
            }
        };
    }

    /**
     * Verifies every cosignature of the witnesses.
     * @param note a signed checkpoint
     * @return names of the witnesses that cosigned it
     * @throws VerificationException if one of their cosignatures is not of this
     * checkpoint
     */
    public Set<String> cosigners(Note note) {
        Set<String> cosigned = new HashSet<>();
        this.witnesses.forEach((name, witness) -> {
            if (note.signatures().stream().anyMatch(witness::made)) {
                note.verify(witness);
                cosigned.add(name);
            }
        });
        return cosigned;
    }

    /**
     * How many have to have cosigned, of the group that is the quorum.
     */
    int needed() {
        return this.quorum.map((name) -> this.groups.containsKey(name) ? this.groups.get(name).threshold() : 1)
            .orElse(0);
    }

    boolean isReachedBy(Set<String> cosigned) {
        return this.quorum.isEmpty() || isReachedBy(this.quorum.get(), cosigned);
    }

    private boolean isReachedBy(String name, Set<String> cosigned) {
        Group group = this.groups.get(name);
        return (group != null)
                ? group.members().stream().filter((member) -> isReachedBy(member, cosigned)).count() >= group
                    .threshold()
                : cosigned.contains(name);
    }

    /**
     * Some of several.
     *
     * @param threshold how many of the members have to be reached
     * @param members names of witnesses or groups
     */
    public record Group(int threshold, List<String> members) {

        public Group {
            members = List.copyOf(members);
        }

    }

}
