package org.lianxi.audit;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The auditor's command line. It needs a JDK, the files of the log or its address, and
 * the log's public key from somewhere else than the log.
 */
public final class AuditCommand {

    private static final String USAGE = """
            verify <directory or address> --key <vkey> [--since <checkpoint file>]… [--witness <vkey>]… [--quorum <n>]
                reads the whole log and holds it against its signed checkpoint, and against those kept from earlier
            copy <directory or address> --key <vkey> --to <directory>
                takes the log along, to be verified elsewhere or to be held against it later
            check <proof file> --entry <entry file> --key <vkey>
                whether an entry is in the log, without the log
            ends with 0 when all is well; 10 signature, 11 entries, tiles and root do not go together, 12 an entry is
            missing or misplaced, 13 an earlier checkpoint is not of this log, 20 something cannot be read
            """;

    private static final Set<String> OPTIONS = Set.of("--key", "--since", "--witness", "--quorum", "--entry", "--to");

    private static final String CHECKPOINT = "checkpoint";

    private static final int OK = 200;

    private final PrintStream out;

    AuditCommand(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs a command and ends with its exit code.
     * @param args command and options
     */
    public static void main(String[] args) {
        System.exit(new AuditCommand(System.out).run(List.of(args)));
    }

    int run(List<String> args) {
        try {
            if (args.size() >= 2 && args.getFirst().equals("verify")) {
                return verify(args.get(1), options(args));
            }
            if (args.size() >= 2 && args.getFirst().equals("copy")) {
                return copy(source(args.get(1)), options(args));
            }
            if (args.size() >= 2 && args.getFirst().equals("check")) {
                return check(Path.of(args.get(1)), options(args));
            }
            throw new MalformedException("usage:\n" + USAGE);
        }
        catch (UnsignedException ex) {
            return say(new Finding(Finding.Fault.SIGNATURE, ex.getMessage()));
        }
        catch (VerificationException ex) {
            return say(new Finding(Finding.Fault.ROOT, ex.getMessage()));
        }
        catch (IllegalArgumentException ex) {
            return say(new Finding(Finding.Fault.INPUT, ex.getMessage()));
        }
        catch (IOException ex) {
            return say(new Finding(Finding.Fault.INPUT, "cannot be read: " + ex.getMessage()));
        }
    }

    private int verify(String place, Map<String, List<String>> options) throws IOException, UnsignedException {
        VerifierKey log = VerifierKey.parse(only(options, "--key"));
        List<Checkpoint> earlier = new ArrayList<>();
        for (String file : options.getOrDefault("--since", List.of())) {
            earlier.add(opened(Note.parse(Files.readAllBytes(Path.of(file))), log));
        }
        List<VerifierKey> witnesses = options.getOrDefault("--witness", List.of())
            .stream()
            .map(VerifierKey::parse)
            .toList();
        int quorum = options.containsKey("--quorum") ? Integer.parseInt(only(options, "--quorum")) : 0;
        TiledLog.Source source = source(place);
        List<Finding> findings = new LogVerifier(source, earlier).verify(log, witnesses, quorum);
        findings.forEach(this.out::println);
        if (findings.isEmpty()) {
            this.out.print("good:\n" + Note.parse(source.read(CHECKPOINT)));
        }
        return findings.stream().mapToInt((finding) -> finding.fault().exitCode()).min().orElse(0);
    }

    private int copy(TiledLog.Source source, Map<String, List<String>> options) throws IOException, UnsignedException {
        Path directory = Path.of(only(options, "--to"));
        Note note = Note.parse(source.read(CHECKPOINT));
        Checkpoint checkpoint = opened(note, VerifierKey.parse(only(options, "--key")));
        for (TilePath path : TilePath.all(checkpoint.size())) {
            Path file = directory.resolve(path.toString());
            if (path.width() < Tile.WIDTH || !Files.exists(file)) {
                Files.createDirectories(file.getParent());
                Files.write(file, source.read(path.toString()));
            }
        }
        Files.createDirectories(directory);
        Files.writeString(directory.resolve(CHECKPOINT), note.toString());
        this.out.println("copied: " + checkpoint.size() + " entries");
        return 0;
    }

    private int check(Path file, Map<String, List<String>> options) throws IOException, UnsignedException {
        LogProof proof = LogProof.parse(Files.readString(file));
        byte[] entry = Files.readAllBytes(Path.of(only(options, "--entry")));
        VerifierKey log = VerifierKey.parse(only(options, "--key"));
        opened(proof.checkpoint(), log);
        Checkpoint checkpoint = proof.verify(entry, log);
        this.out.println("good: leaf " + proof.proof().index() + " of " + checkpoint.origin() + ", signed at "
                + checkpoint.size());
        return 0;
    }

    private static Checkpoint opened(Note note, VerifierKey log) throws UnsignedException {
        try {
            return Checkpoint.open(note, log);
        }
        catch (VerificationException ex) {
            throw new UnsignedException(ex.getMessage());
        }
    }

    private int say(Finding finding) {
        this.out.println(finding);
        return finding.fault().exitCode();
    }

    private static Map<String, List<String>> options(List<String> args) {
        Map<String, List<String>> options = new HashMap<>();
        for (int i = 2; i < args.size(); i += 2) {
            if (!OPTIONS.contains(args.get(i)) || i + 1 == args.size()) {
                throw new MalformedException("not an option with a value: " + args.get(i) + "\nusage:\n" + USAGE);
            }
            options.computeIfAbsent(args.get(i), (key) -> new ArrayList<>()).add(args.get(i + 1));
        }
        return options;
    }

    private static String only(Map<String, List<String>> options, String name) {
        List<String> values = options.getOrDefault(name, List.of());
        if (values.size() != 1) {
            throw new MalformedException(name + " has to be given once\nusage:\n" + USAGE);
        }
        return values.getFirst();
    }

    private static TiledLog.Source source(String place) {
        if (!place.startsWith("http://") && !place.startsWith("https://")) {
            return (path) -> Files.readAllBytes(Path.of(place).resolve(path));
        }
        HttpClient client = HttpClient.newHttpClient();
        String prefix = place.endsWith("/") ? place : place + "/";
        return (path) -> download(client, URI.create(prefix + path));
    }

    private static byte[] download(HttpClient client, URI address) throws IOException {
        try {
            HttpResponse<byte[]> response = client.send(HttpRequest.newBuilder(address).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != OK) {
                throw new FileNotFoundException(address + " answers " + response.statusCode());
            }
            return response.body();
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", ex);
        }
    }

    private static final class UnsignedException extends Exception {

        UnsignedException(String message) {
            super(message);
        }

    }

}
