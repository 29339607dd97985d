package dev.yieldlings.cli.command;

import picocli.CommandLine.IVersionProvider;

/** The program's version, as its jar states it. */
public final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "yieldlings " + (version == null ? "(from class files)" : version) + ", Java "
                    + Runtime.version().feature()
        };
    }
}
