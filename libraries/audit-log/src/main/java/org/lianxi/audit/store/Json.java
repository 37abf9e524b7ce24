package org.lianxi.audit.store;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Writes JSON (RFC 8259), one value to a line: maps, lists, texts, numbers, truth values.
 */
public final class Json {

    private static final int LAST_CONTROL = 0x1F;

    private Json() {
    }

    /**
     * Writes a value.
     * @param value a map with texts as keys, a list, a text, a number, a truth value,
     * null or something {@link Raw}
     * @return JSON
     */
    public static String write(Object value) {
        StringBuilder json = new StringBuilder();
        write(json, value);
        return json.toString();
    }

    private static void write(StringBuilder json, Object value) {
        switch (value) {
            case Map<?, ?> map -> {
                json.append('{');
                String separator = "";
                for (Map.Entry<?, ?> member : map.entrySet()) {
                    text(json.append(separator), member.getKey().toString());
                    write(json.append(':'), member.getValue());
                    separator = ",";
                }
                json.append('}');
            }
            case List<?> list -> {
                json.append('[');
                String separator = "";
                for (Object element : list) {
                    write(json.append(separator), element);
                    separator = ",";
                }
                json.append(']');
            }
            case Raw raw -> json.append(raw.json());
            case String text -> text(json, text);
            case null, default -> json.append(value);
        }
    }

    private static void text(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"' || character == '\\') {
                json.append('\\').append(character);
            }
            else if (character <= LAST_CONTROL) {
                json.append("\\u").append(HexFormat.of().toHexDigits(character));
            }
            else {
                json.append(character);
            }
        }
        json.append('"');
    }

    /**
     * JSON that is there already, written as it is.
     *
     * @param json one value
     */
    public record Raw(String json) {
    }

}
