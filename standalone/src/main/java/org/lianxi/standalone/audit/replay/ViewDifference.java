package org.lianxi.standalone.audit.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import org.lianxi.query.shared.ViewId;
import org.lianxi.standalone.audit.log.EventMark;

/**
 * A view that is not the same in two places, or at two times.
 *
 * @param view which
 * @param before its fields in the first, or null when it is not there
 * @param after its fields in the second, or null when it is not there
 */
record ViewDifference(ViewId view, Map<String, String> before, Map<String, String> after) {

    /**
     * The fields that differ.
     * @return each with both values, of which one may be null
     */
    List<Field> fields() {
        Map<String, String> one = (this.before != null) ? this.before : Map.of();
        Map<String, String> other = (this.after != null) ? this.after : Map.of();
        TreeSet<String> paths = new TreeSet<>(one.keySet());
        paths.addAll(other.keySet());
        List<Field> fields = new ArrayList<>();
        paths.stream()
            .filter((path) -> !Objects.equals(one.get(path), other.get(path)))
            .forEach((path) -> fields.add(new Field(path, one.get(path), other.get(path))));
        return fields;
    }

    /**
     * For a program to read.
     * @param first what the first value of a field is called
     * @param second what the second is called
     * @param authorship knows who set what
     */
    Map<String, Object> document(String first, String second, Authorship authorship) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("collection", this.view.collection());
        document.put("id", this.view.id());
        document.put("kind", (this.before == null) ? "added" : (this.after == null) ? "missing" : "changed");
        putMark(document, authorship.of(this.view));
        document.put("fields", fields().stream().map((field) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("path", field.path());
            one.put(first, field.before());
            one.put(second, field.after());
            putMark(one, authorship.of(this.view, field.path()));
            return one;
        }).toList());
        return document;
    }

    private static void putMark(Map<String, Object> document, EventMark mark) {
        if (mark != null) {
            document.put("setBy", mark.document());
        }
    }

    /**
     * A field that differs.
     *
     * @param path where it stands in the document
     * @param before its first value as JSON, or null for none
     * @param after its second value as JSON, or null for none
     */
    record Field(String path, String before, String after) {
    }

}
