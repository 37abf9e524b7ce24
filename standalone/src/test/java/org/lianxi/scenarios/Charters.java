package org.lianxi.scenarios;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

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

    static Charter read(String name) {
        return ((CharterReading.Loaded) CharterFile.read(name + ".yaml", file(name))).charter();
    }

}
