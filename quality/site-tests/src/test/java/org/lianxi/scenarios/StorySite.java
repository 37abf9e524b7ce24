package org.lianxi.scenarios;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/**
 * Gives stories the installation that they share, each with a conference of its own. It
 * is started by the first of them and closed after the last; its clock goes forward only,
 * and its deadlines are looked at all the time.
 */
final class StorySite implements ParameterResolver {

    private static final Instant BEGINNING = Instant.parse("2026-03-02T01:00:00Z");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Installation.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
            .getStore(ExtensionContext.Namespace.GLOBAL)
            .computeIfAbsent(Shared.class, (type) -> Shared.started(), Shared.class)
            .site();
    }

    private record Shared(Path directory, Installation site) implements AutoCloseable {

        static Shared started() {
            try {
                Path directory = Files.createTempDirectory("lianxi-stories");
                return new Shared(directory,
                        new Installation(directory, BEGINNING, "--lianxi.notification.deadline.every=200ms"));
            }
            catch (java.io.IOException ex) {
                throw new java.io.UncheckedIOException(ex);
            }
        }

        @Override
        public void close() throws Exception {
            this.site.close();
            FileSystemUtils.deleteRecursively(this.directory);
        }

    }

}
