package org.lianxi.command.knobs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.lianxi.command.conference.charterfile.CharterFile;
import org.lianxi.command.conference.charterfile.CharterReading;
import org.lianxi.contract.conference.Basis;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.RuleSetting;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Charters that differ in a rule or a seat from one on file.
 */
final class Charters {

    private Charters() {
    }

    static Charter onFile(String name) {
        CharterReading reading = read(name);
        assertThat(reading).as(reading.toString()).isInstanceOf(CharterReading.Loaded.class);
        return ((CharterReading.Loaded) reading).charter();
    }

    static CharterReading read(String name) {
        return CharterFile.read(name + ".yaml", bytes(name));
    }

    static byte[] bytes(String name) {
        try (InputStream file = Charters.class.getResourceAsStream("/charters/" + name + ".yaml")) {
            return file.readAllBytes();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * The same charter but for some rules.
     * @param rules path and value by turns; a null value is silence
     */
    static Charter with(Charter charter, Object... rules) {
        Map<String, RuleSetting> changed = new HashMap<>(charter.rules());
        for (int i = 0; i < rules.length; i += 2) {
            changed.put((String) rules[i], new RuleSetting(rules[i + 1], null, Basis.LOCAL_CHOICE));
        }
        return copy(charter, charter.seats(), changed);
    }

    static Charter withSeat(Charter charter, Charter.Seat seat) {
        List<Charter.Seat> seats = new ArrayList<>(charter.seats());
        seats.add(seat);
        return copy(charter, seats, charter.rules());
    }

    private static Charter copy(Charter charter, List<Charter.Seat> seats, Map<String, RuleSetting> rules) {
        return new Charter(charter.schema(), charter.identity(), charter.source(), charter.leadUnit(),
                charter.clauses(), charter.responsibilities(), charter.units(), charter.lists(), seats,
                charter.holders(), charter.duties(), rules, charter.caseKinds(), charter.flows(), charter.clocks(),
                charter.texts());
    }

}
