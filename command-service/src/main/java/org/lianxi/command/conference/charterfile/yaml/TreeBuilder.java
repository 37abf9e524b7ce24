package org.lianxi.command.conference.charterfile.yaml;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns composed YAML into JSON, notes the line of every field, and refuses what a
 * charter file has no need of: aliases of blocks, explicit types, keys that are no words.
 */
final class TreeBuilder {

    private static final Set<Tag> PLAIN = Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.SEQ, Tag.MAP);

    private final Resolver resolver = new PlainResolver();

    private final JsonNodeFactory json = JsonNodeFactory.instance;

    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Findings findings;

    TreeBuilder(Findings findings) {
        this.findings = findings;
    }

    JsonNode build(Node node, String field) {
        this.findings.lines().put(field, lineOf(node));
        if (!PLAIN.contains(node.getTag())) {
            this.findings.report(field, "plain-types-only", node.getTag().getValue());
            return (node instanceof ScalarNode scalar) ? this.json.stringNode(scalar.getValue()) : this.json.nullNode();
        }
        return switch (node) {
            case ScalarNode scalar -> scalar(scalar, field);
            case Node block when !this.seen.add(block) -> {
                this.findings.report(field, "no-block-aliases");
                yield this.json.nullNode();
            }
            case SequenceNode sequence -> sequence(sequence, field);
            case MappingNode mapping -> mapping(mapping, field);
            default -> throw new IllegalStateException("No such YAML node: " + node.getNodeId());
        };
    }

    private JsonNode scalar(ScalarNode scalar, String field) {
        String value = scalar.getValue();
        Tag tag = scalar.getTag();
        if (!tag.equals(this.resolver.resolve(NodeId.scalar, value, scalar.isPlain()))) {
            this.findings.report(field, "plain-types-only", tag.getValue());
            return this.json.stringNode(value);
        }
        if (tag.equals(Tag.NULL)) {
            return this.json.nullNode();
        }
        if (tag.equals(Tag.BOOL)) {
            return this.json.booleanNode(Boolean.parseBoolean(value));
        }
        if (tag.equals(Tag.INT)) {
            return this.json.numberNode(Integer.parseInt(value));
        }
        return tag.equals(Tag.FLOAT) ? this.json.numberNode(new BigDecimal(value)) : this.json.stringNode(value);
    }

    private ArrayNode sequence(SequenceNode sequence, String field) {
        ArrayNode array = this.json.arrayNode();
        for (Node item : sequence.getValue()) {
            array.add(build(item, Fields.item(field, array.size())));
        }
        return array;
    }

    private ObjectNode mapping(MappingNode mapping, String field) {
        ObjectNode object = this.json.objectNode();
        for (NodeTuple tuple : mapping.getValue()) {
            int line = lineOf(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                this.findings.reportAtLine(line, field, "keys-are-words", "keys-are-words");
                continue;
            }
            String place = Fields.child(field, key.getValue());
            if (object.has(key.getValue())) {
                this.findings.reportAtLine(line, place, "keys-unique", "keys-unique", key.getValue());
                continue;
            }
            this.findings.lines().put(place, line);
            object.set(key.getValue(), build(tuple.getValueNode(), place));
        }
        return object;
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

}
