package org.lianxi.standalone.demo;

import java.io.PrintStream;

/**
 * Tells the story line by line.
 */
final class Narrator {

    private final PrintStream stream;

    Narrator(PrintStream stream) {
        this.stream = stream;
    }

    void tell(String sentence) {
        this.stream.println(sentence);
    }

}
