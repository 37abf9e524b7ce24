package org.lianxi.command.conference.charterfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.lianxi.contract.conference.Charter;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The Licheng charter file, as it is and with small edits.
 */
record LichengFile(String text) {

    static final String NAME = "licheng-zybfz.yaml";

    static LichengFile original() {
        return new LichengFile(resource("/charters/" + NAME));
    }

    static Charter charter() {
        return loaded(original().read());
    }

    static Charter loaded(CharterReading reading) {
        assertThat(reading).isInstanceOf(CharterReading.Loaded.class);
        return ((CharterReading.Loaded) reading).charter();
    }

    static String resource(String name) {
        try (InputStream stream = LichengFile.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    LichengFile with(String found, String replacement) {
        assertThat(this.text.split(Pattern.quote(found), -1)).as("one place of «%s»", found).hasSize(2);
        return new LichengFile(this.text.replace(found, replacement));
    }

    int lineOf(String found) {
        return 1 + (int) this.text.substring(0, this.text.indexOf(found)).chars().filter((c) -> c == '\n').count();
    }

    CharterReading read() {
        return CharterFile.read(NAME, this.text.getBytes(StandardCharsets.UTF_8));
    }

    List<CharterError> errors() {
        CharterReading reading = read();
        assertThat(reading).isInstanceOf(CharterReading.Rejected.class);
        return ((CharterReading.Rejected) reading).errors();
    }

}
