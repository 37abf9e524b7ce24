package org.lianxi.command.conference.charterfile.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import tools.jackson.databind.JsonNode;

/**
 * A place in a charter file and what stands there. Reads tolerantly: what is absent or of
 * another type yields nothing, because the schema reports it already.
 *
 * @param field the place, such as {@code units[3].code}; empty for the whole file
 * @param node what stands there, possibly nothing
 */
public record Entry(String field, JsonNode node) {

    public Entry at(String name) {
        return new Entry(Fields.child(this.field, name), this.node.path(name));
    }

    public boolean isPresent() {
        return !this.node.isMissingNode();
    }

    public Optional<String> text() {
        return this.node.stringValueOpt();
    }

    public Optional<String> text(String name) {
        return at(name).text();
    }

    public boolean isTrue(String name) {
        return this.node.path(name).booleanValue(false);
    }

    /**
     * The items of a list.
     * @param name field of the list
     * @return its items, none when it is no list
     */
    public List<Entry> each(String name) {
        return at(name).items();
    }

    public List<Entry> items() {
        List<Entry> items = new ArrayList<>();
        if (this.node.isArray()) {
            for (int i = 0; i < this.node.size(); i++) {
                items.add(new Entry(Fields.item(this.field, i), this.node.get(i)));
            }
        }
        return items;
    }

    /**
     * The texts of a list.
     * @param name field of the list
     * @return its items that are texts
     */
    public List<String> texts(String name) {
        return each(name).stream().flatMap((item) -> item.text().stream()).toList();
    }

    public List<String> names() {
        return this.node.isObject() ? List.copyOf(this.node.propertyNames()) : List.of();
    }

}
