package org.lianxi.command.conference.charterfile.yaml;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.representer.Representer;

/**
 * Reads YAML within limits. Composes nodes only: no object of any type is ever made from
 * a file.
 */
public final class YamlReader {

    /**
     * The largest file that is read, in bytes.
     */
    public static final int MAX_BYTES = 1024 * 1024;

    private static final int MAX_DEPTH = 30;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Findings findings;

    public YamlReader(Findings findings) {
        this.findings = findings;
    }

    /**
     * Reads a file.
     * @param bytes the file
     * @return its tree, or empty when nothing could be made of it and the reason was
     * reported
     */
    public Optional<Entry> read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            this.findings.report(Fields.ROOT, "file-size-limited", Integer.toString(MAX_BYTES));
            return Optional.empty();
        }
        return decode(bytes).flatMap(this::compose)
            .map((node) -> new Entry(Fields.ROOT, new TreeBuilder(this.findings).build(node, Fields.ROOT)));
    }

    private Optional<String> decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        }
        catch (CharacterCodingException ex) {
            this.findings.report(Fields.ROOT, "file-is-utf-8");
            return Optional.empty();
        }
    }

    private Optional<Node> compose(String text) {
        try {
            Node node = yaml().compose(new StringReader(text));
            if (node == null) {
                this.findings.report(Fields.ROOT, "file-not-empty");
            }
            return Optional.ofNullable(node);
        }
        catch (MarkedYAMLException ex) {
            syntaxError(ex.getProblemMark().getLine() + 1, ex.getProblem());
        }
        catch (ReaderException ex) {
            syntaxError(lineAt(text, ex.getPosition()), "U+%04X".formatted(ex.getCodePoint()));
        }
        catch (YAMLException ex) {
            syntaxError(1, ex.getMessage());
        }
        return Optional.empty();
    }

    private void syntaxError(int line, String problem) {
        this.findings.reportAtLine(line, Fields.ROOT, "yaml-syntax", "yaml-syntax", problem);
    }

    private static int lineAt(String text, int position) {
        return 1 + (int) text.codePoints().limit(position).filter((codePoint) -> codePoint == '\n').count();
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_BYTES);
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setAllowRecursiveKeys(false);
        DumperOptions unused = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(unused), unused, options, new PlainResolver());
    }

}
