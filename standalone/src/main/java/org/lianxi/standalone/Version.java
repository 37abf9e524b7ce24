package org.lianxi.standalone;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/**
 * Says which Lianxi this is, and on which Java it runs.
 */
@Command(name = "version")
final class Version implements Callable<Integer>, IVersionProvider {

    static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return (version != null) ? version : "dev";
    }

    @Override
    public String[] getVersion() {
        return new String[] { "lianxi " + number(), "java " + Runtime.version() };
    }

    @Override
    public Integer call() {
        for (String line : getVersion()) {
            System.out.println(line);
        }
        return 0;
    }

}
