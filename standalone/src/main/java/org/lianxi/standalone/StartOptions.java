package org.lianxi.standalone;

import java.nio.file.Path;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * What a start can be told.
 */
final class StartOptions {

    @Option(names = "--data-dir", defaultValue = "${env:LIANXI_DATA_DIR:-./data}", paramLabel = "<dir>")
    private Path dataDirectory;

    @Mixin
    private ServicePorts ports;

    @Option(names = "--charter", paramLabel = "<file>")
    private Path charter;

    @Mixin
    private ExternalEngines engines;

    Path dataDirectory() {
        return this.dataDirectory;
    }

    ServicePorts ports() {
        return this.ports;
    }

    Path charter() {
        return this.charter;
    }

    ExternalEngines engines() {
        return this.engines;
    }

}
