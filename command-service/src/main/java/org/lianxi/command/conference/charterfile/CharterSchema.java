package org.lianxi.command.conference.charterfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import org.lianxi.command.conference.charterfile.yaml.Entry;
import org.lianxi.command.conference.charterfile.yaml.Fields;
import org.lianxi.command.conference.charterfile.yaml.Findings;
import tools.jackson.databind.JsonNode;

/**
 * Holds a file against {@code charters/charter.schema.json} and says what does not fit in
 * terms of the file.
 */
final class CharterSchema {

    private static final String RESOURCE = "/charters/charter.schema.json";

    private static final Schema SCHEMA = load();

    private CharterSchema() {
    }

    static void examine(Entry root, Findings findings) {
        SCHEMA.validate(root.node()).forEach((error) -> report(error, findings));
    }

    private static void report(Error error, Findings findings) {
        String field = field(error);
        String value = (error.getInstanceNode() != null) ? words(error.getInstanceNode()) : "";
        String demanded = words(error.getSchemaNode());
        switch (error.getKeyword()) {
            case "required" -> findings.reportAs(field, "schema", "schema.required", error.getProperty());
            case "additionalProperties" -> findings.reportAs(Fields.child(field, error.getProperty()), "schema",
                    "schema.additionalProperties", error.getProperty());
            case "enum" -> reportEnum(field, value, demanded, findings);
            case "pattern" -> reportPattern(error, field, value, demanded, findings);
            case "const", "type", "minItems" ->
                findings.reportAs(field, "schema", "schema." + error.getKeyword(), value, demanded);
            default -> findings.reportAs(field, "schema", "schema.other", value, error.getMessage());
        }
    }

    private static void reportEnum(String field, String value, String supported, Findings findings) {
        if (field.startsWith("rules.") && !field.endsWith(".basis")) {
            findings.report(field, "rule-values-supported", value, supported);
        }
        else {
            findings.reportAs(field, "schema", "schema.enum", value, supported);
        }
    }

    private static void reportPattern(Error error, String field, String value, String pattern, Findings findings) {
        if (error.getSchemaLocation().toString().contains("$defs/period")) {
            findings.report(field, "iso-periods-parse", value);
        }
        else {
            findings.reportAs(field, "schema", "schema.pattern", value, pattern);
        }
    }

    private static String field(Error error) {
        NodePath path = error.getInstanceLocation();
        String field = Fields.ROOT;
        for (int i = 0; i < path.getNameCount(); i++) {
            Object element = path.getElement(i);
            field = (element instanceof Integer index) ? Fields.item(field, index)
                    : Fields.child(field, element.toString());
        }
        return field;
    }

    private static String words(JsonNode node) {
        if (node.isArray()) {
            List<String> words = new ArrayList<>();
            node.forEach((item) -> words.add(words(item)));
            return String.join(", ", words);
        }
        return node.isString() ? node.stringValue() : node.toString();
    }

    private static Schema load() {
        try (InputStream schema = CharterSchema.class.getResourceAsStream(RESOURCE)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
