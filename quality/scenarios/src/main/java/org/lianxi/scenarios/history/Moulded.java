package org.lianxi.scenarios.history;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Stored bytes with gaps where the conference, its things and its events are named.
 */
final class Moulded {

    private final byte[] text;

    private final int[] gaps;

    private final int[] names;

    private Moulded(byte[] text, List<Integer> gaps, List<Integer> names) {
        this.text = text;
        this.gaps = gaps.stream().mapToInt(Integer::intValue).toArray();
        this.names = names.stream().mapToInt(Integer::intValue).toArray();
    }

    static Moulded of(String text, NamesMet met) {
        return of(text.getBytes(StandardCharsets.UTF_8), met);
    }

    static Moulded of(byte[] bytes, NamesMet met) {
        // One character for each byte, so that places in the text are those in the bytes.
        Matcher found = met.in(new String(bytes, StandardCharsets.ISO_8859_1));
        ByteArrayOutputStream text = new ByteArrayOutputStream(bytes.length);
        List<Integer> gaps = new ArrayList<>();
        List<Integer> names = new ArrayList<>();
        int from = 0;
        while (found.find()) {
            text.write(bytes, from, found.start() - from);
            gaps.add(text.size());
            names.add(met.number(found.group()));
            from = found.end();
        }
        text.write(bytes, from, bytes.length - from);
        return new Moulded(text.toByteArray(), gaps, names);
    }

    byte[] cast(Names given) {
        int length = this.text.length;
        for (int name : this.names) {
            length += given.length(name);
        }
        byte[] cast = new byte[length];
        int from = 0;
        int at = 0;
        for (int i = 0; i < this.gaps.length; i++) {
            System.arraycopy(this.text, from, cast, at, this.gaps[i] - from);
            at += this.gaps[i] - from;
            from = this.gaps[i];
            given.write(this.names[i], cast, at);
            at += given.length(this.names[i]);
        }
        System.arraycopy(this.text, from, cast, at, this.text.length - from);
        return cast;
    }

    String castText(Names given) {
        return new String(cast(given), StandardCharsets.UTF_8);
    }

}
