package org.lianxi.scenarios;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.lianxi.command.conference.charterfile.CharterFile;
import org.lianxi.command.conference.charterfile.CharterReading;
import org.lianxi.contract.conference.Charter;

/**
 * The charters that come with Lianxi.
 */
final class Charters {

    private Charters() {
    }

    static byte[] file(String name) {
        try (InputStream file = Charters.class.getResourceAsStream("/charters/" + name + ".yaml")) {
            return file.readAllBytes();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * The file for a conference of another id.
     */
    static byte[] file(String name, String id) {
        return new String(file(name), StandardCharsets.UTF_8).replaceFirst("(?m)^  id: .*$", "  id: " + id)
            .getBytes(StandardCharsets.UTF_8);
    }

    static Charter read(String name) {
        return read(name, file(name));
    }

    static Charter read(String name, byte[] file) {
        return ((CharterReading.Loaded) CharterFile.read(name + ".yaml", file)).charter();
    }

}
