package org.lianxi.standalone.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.lianxi.standalone.terminal.Refusal;

/**
 * Writes what is published as files with relative links, so that a portal can serve the
 * directory.
 */
public final class PublicExport {

    private PublicExport() {
    }

    /**
     * Writes the pages beside those that are there, and swaps them in.
     * @param service address of the query-service
     * @param conference id of the conference, or null for the only one
     * @param directory where the pages are to be found
     * @param url address at which the public finds that directory, or null
     * @return which conference it was, and how many releases it has
     * @throws IOException if the service does not answer or the files cannot be written
     * @throws InterruptedException if somebody wants to stop
     */
    public static Exported write(String service, String conference, Path directory, String url)
            throws IOException, InterruptedException {
        SwappedDirectory target = new SwappedDirectory(directory);
        try (PublicPages pages = new PublicPages(service)) {
            String one = (conference != null) ? conference : only(pages.conferences());
            Path beside = target.begin();
            int releases;
            try {
                releases = pages.write(one, beside, url);
            }
            catch (IOException | InterruptedException | RuntimeException ex) {
                SwappedDirectory.delete(beside);
                throw ex;
            }
            target.swap(beside);
            return new Exported(one, releases);
        }
    }

    private static String only(List<String> conferences) {
        if (conferences.size() != 1) {
            throw new Refusal("which-conference", String.join(", ", conferences));
        }
        return conferences.getFirst();
    }

    /**
     * What was written.
     *
     * @param conference the conference
     * @param releases how many releases it has
     */
    public record Exported(String conference, int releases) {
    }

}
