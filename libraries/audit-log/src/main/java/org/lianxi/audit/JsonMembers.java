package org.lianxi.audit;

import java.util.HexFormat;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * Reads the members of one JSON object (RFC 8259), strictly. Objects and lists in it are
 * kept as they are written, so that their bytes can be digested.
 */
public final class JsonMembers {

    private final String json;

    private int at;

    private JsonMembers(String json) {
        this.json = json;
    }

    /**
     * Reads an object.
     * @param json one object, with nothing but white space around it
     * @param member told of each member, in the order they are written
     * @throws MalformedException if it is not an object
     */
    public static void read(String json, BiConsumer<String, Value> member) {
        JsonMembers reader = new JsonMembers(json);
        reader.skipSpace();
        reader.object(member);
        reader.skipSpace();
        if (reader.at < json.length()) {
            throw reader.malformed();
        }
    }

    private void object(BiConsumer<String, Value> member) {
        take('{');
        skipSpace();
        if (taken('}')) {
            return;
        }
        do {
            skipSpace();
            int start = this.at;
            string();
            String name = new Value(this.json, start, this.at).text();
            skipSpace();
            take(':');
            skipSpace();
            start = this.at;
            value();
            member.accept(name, new Value(this.json, start, this.at));
            skipSpace();
        }
        while (taken(','));
        take('}');
    }

    private void value() {
        switch (peek()) {
            case '"' -> string();
            case '{' -> object((name, value) -> {
            });
            case '[' -> list();
            default -> literal();
        }
    }

    private void list() {
        take('[');
        skipSpace();
        if (taken(']')) {
            return;
        }
        do {
            skipSpace();
            value();
            skipSpace();
        }
        while (taken(','));
        take(']');
    }

    private void literal() {
        int start = this.at;
        while (this.at < this.json.length() && ",]} \t\r\n".indexOf(this.json.charAt(this.at)) < 0) {
            this.at++;
        }
        if (!Value.LITERAL.matcher(this.json).region(start, this.at).matches()) {
            throw malformed();
        }
    }

    private void string() {
        take('"');
        int next = this.at;
        for (char character = at(next); character != '"'; character = at(next)) {
            if (character < ' ') {
                throw malformed();
            }
            next += (character == '\\') ? 2 : 1;
        }
        this.at = next + 1;
    }

    private void skipSpace() {
        while (this.at < this.json.length() && " \t\r\n".indexOf(this.json.charAt(this.at)) >= 0) {
            this.at++;
        }
    }

    private char peek() {
        return at(this.at);
    }

    private char at(int place) {
        if (place >= this.json.length()) {
            throw malformed();
        }
        return this.json.charAt(place);
    }

    private void take(char expected) {
        if (peek() != expected) {
            throw malformed();
        }
        this.at++;
    }

    private boolean taken(char wanted) {
        boolean there = peek() == wanted;
        this.at += there ? 1 : 0;
        return there;
    }

    private MalformedException malformed() {
        return new MalformedException("not JSON at character " + this.at + ": "
                + ((this.json.length() > 200) ? this.json.substring(0, 200) + "…" : this.json));
    }

    /**
     * A value as it is written.
     *
     * @param json what it is part of
     * @param start where it begins
     * @param end where it ends
     */
    public record Value(String json, int start, int end) {

        private static final Pattern LITERAL = Pattern
            .compile("true|false|null|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

        /**
         * The value as it is written.
         * @return JSON
         */
        public String raw() {
            return this.json.substring(this.start, this.end);
        }

        /**
         * A text, a number or a truth value as text.
         * @return null for null, an object or a list
         */
        public String text() {
            char first = this.json.charAt(this.start);
            if (first == '"') {
                String inner = this.json.substring(this.start + 1, this.end - 1);
                return (inner.indexOf('\\') < 0) ? inner : unescaped(inner);
            }
            return (first == '{' || first == '[' || first == 'n') ? null : raw();
        }

        private static String unescaped(String inner) {
            StringBuilder text = new StringBuilder(inner.length());
            for (int i = 0; i < inner.length(); i++) {
                char character = inner.charAt(i);
                if (character != '\\') {
                    text.append(character);
                    continue;
                }
                char escape = inner.charAt(++i);
                switch (escape) {
                    case 'b' -> text.append('\b');
                    case 't' -> text.append('\t');
                    case 'n' -> text.append('\n');
                    case 'f' -> text.append('\f');
                    case 'r' -> text.append('\r');
                    case 'u' -> {
                        text.append(unit(inner, i + 1));
                        i += Integer.BYTES;
                    }
                    case '"', '\\', '/' -> text.append(escape);
                    default -> throw new MalformedException("not an escape in JSON: \\" + escape);
                }
            }
            return text.toString();
        }

        private static char unit(String inner, int at) {
            try {
                return (char) HexFormat.fromHexDigits(inner, at, at + Integer.BYTES);
            }
            catch (IllegalArgumentException | IndexOutOfBoundsException ex) {
                throw new MalformedException("not an escape in JSON: \\u" + inner.substring(at));
            }
        }

    }

}
