package org.lianxi.command.knobs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.lianxi.contract.conference.Charter;

/**
 * One value of one rule parameter and what it makes of a course of commands.
 *
 * @param path the rule
 * @param value its value
 * @param outcome what the commands come to under it
 * @param base the charter that otherwise holds
 * @param commands the commands, the same for every value of the rule
 */
record Knob(String path, Object value, String outcome, Charter base, Function<Play, String> commands) {

    static final Charter LICHENG = Charters.onFile("licheng-zybfz");

    static final Charter SHANTOU = Charters.onFile("shantou-zyb-2012");

    /**
     * The rows of a rule.
     * @param valuesAndOutcomes value and outcome by turns
     */
    static Stream<Knob> rows(String path, Charter base, Function<Play, String> commands, Object... valuesAndOutcomes) {
        List<Knob> rows = new ArrayList<>();
        for (int i = 0; i < valuesAndOutcomes.length; i += 2) {
            rows.add(new Knob(path, valuesAndOutcomes[i], (String) valuesAndOutcomes[i + 1], base, commands));
        }
        return rows.stream();
    }

    String play() {
        return this.commands.apply(new Play(new Course(Charters.with(this.base, this.path, this.value))));
    }

    @Override
    public String toString() {
        return this.path + ": " + this.value;
    }

}
