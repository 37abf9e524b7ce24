package org.lianxi.standalone;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.lianxi.standalone.publication.PublicExport;
import org.lianxi.standalone.terminal.Messages;
import org.lianxi.standalone.terminal.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * What has to do with the public. Alone it shows the help.
 */
@Command(name = "public", mixinStandardHelpOptions = true, subcommands = PublicCommand.Export.class)
final class PublicCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        this.spec.commandLine().usage(this.spec.commandLine().getOut());
        return 0;
    }

    /**
     * Writes what is published as files that a portal can serve.
     */
    @Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false)
    static final class Export implements Callable<Integer> {

        private final Messages messages;

        @Spec
        private CommandSpec spec;

        @Option(names = "--to", required = true, paramLabel = "<dir>", descriptionKey = "public.to")
        private Path to;

        @Option(names = "--conference", paramLabel = "<id>", descriptionKey = "public.conference")
        private String conference;

        @Option(names = "--url", paramLabel = "<url>", descriptionKey = "public.url")
        private String url;

        @Option(names = "--query-service", paramLabel = "<url>", defaultValue = "${env:LIANXI_QUERYSERVICE_URL:-}",
                descriptionKey = "public.query-service")
        private String service;

        @Option(names = "--data-dir", defaultValue = "${env:LIANXI_DATA_DIR:-./data}", paramLabel = "<dir>",
                descriptionKey = "public.data-dir")
        private Path dataDirectory;

        Export(Messages messages) {
            this.messages = messages;
        }

        @Override
        public Integer call() throws Exception {
            String address = address();
            try {
                PublicExport.Exported exported = PublicExport.write(address, this.conference, this.to, this.url);
                this.spec.commandLine()
                    .getOut()
                    .println(this.messages.text("public.exported", exported.conference(),
                            Integer.toString(exported.releases()), this.to.toAbsolutePath().normalize()));
                return 0;
            }
            catch (ConnectException | HttpTimeoutException ex) {
                throw new Refusal(ex, "no-answer", "query-service", address);
            }
        }

        /**
         * The service named, else the one that runs on the data directory.
         */
        private String address() throws IOException {
            if (this.service != null && !this.service.isBlank()) {
                return this.service.replaceFirst("/+$", "");
            }
            String running = RunningInstance.read(this.dataDirectory).services().get("query-service");
            if (running == null) {
                throw new Refusal("not-running", this.dataDirectory.toAbsolutePath().normalize());
            }
            return running;
        }

    }

}
