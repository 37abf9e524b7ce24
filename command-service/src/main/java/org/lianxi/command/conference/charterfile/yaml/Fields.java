package org.lianxi.command.conference.charterfile.yaml;

/**
 * How places in a file are written: {@code units[3].code}.
 */
public final class Fields {

    /**
     * The whole file.
     */
    public static final String ROOT = "";

    private Fields() {
    }

    public static String child(String parent, String name) {
        return parent.isEmpty() ? name : parent + "." + name;
    }

    public static String item(String parent, int index) {
        return parent + "[" + index + "]";
    }

    static String parent(String field) {
        int end = Math.max(field.lastIndexOf('.'), field.lastIndexOf('['));
        return (end < 0) ? ROOT : field.substring(0, end);
    }

}
