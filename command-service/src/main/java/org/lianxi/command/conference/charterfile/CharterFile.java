package org.lianxi.command.conference.charterfile;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.BiConsumer;

import org.lianxi.command.conference.charterfile.check.Check;
import org.lianxi.command.conference.charterfile.check.Draft;
import org.lianxi.command.conference.charterfile.yaml.Entry;
import org.lianxi.command.conference.charterfile.yaml.Findings;
import org.lianxi.command.conference.charterfile.yaml.YamlReader;

/**
 * Reads charter files (C-0.1).
 */
public final class CharterFile {

    private CharterFile() {
    }

    /**
     * Reads a charter file: its YAML, its form, then what has to hold between its parts.
     * Everything that is wrong is reported at once; after a syntax error there is nothing
     * to look at any further.
     * @param fileName how errors call the file
     * @param yaml the file, UTF-8, at most 1 MiB
     * @return the charter, or every error
     */
    public static CharterReading read(String fileName, byte[] yaml) {
        return read(fileName, yaml, (root, findings) -> {
        });
    }

    /**
     * Reads the charter file that is to take the place of the one in force. Beside all
     * else it has to be of the same conference.
     * @param fileName how errors call the file
     * @param yaml the file, UTF-8, at most 1 MiB
     * @param conferenceId the conference
     * @return the charter, or every error
     */
    public static CharterReading readAmendment(String fileName, byte[] yaml, String conferenceId) {
        return read(fileName, yaml,
                (root, findings) -> root.at("identity")
                    .text("id")
                    .filter((id) -> !id.equals(conferenceId))
                    .ifPresent((id) -> findings.report(root.at("identity").at("id"), "amendment-of-this-conference", id,
                            conferenceId)));
    }

    private static CharterReading read(String fileName, byte[] yaml, BiConsumer<Entry, Findings> more) {
        Findings findings = new Findings();
        Draft draft = new YamlReader(findings).read(yaml).map((root) -> examine(root, findings, more)).orElse(null);
        if (!findings.isEmpty()) {
            return new CharterReading.Rejected(findings.byLine()
                .stream()
                .map((finding) -> new CharterError(fileName, finding.line(), finding.field(), finding.rule(),
                        finding.code(), finding.arguments()))
                .toList());
        }
        return new CharterReading.Loaded(new CharterAssembly(draft).charter(), hash(yaml));
    }

    private static Draft examine(Entry root, Findings findings, BiConsumer<Entry, Findings> more) {
        Draft draft = new Draft(root);
        CharterSchema.examine(root, findings);
        Check.all().forEach((check) -> check.examine(draft, findings));
        more.accept(root, findings);
        return draft;
    }

    private static String hash(byte[] yaml) {
        try {
            return "sha-256:" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(yaml));
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
