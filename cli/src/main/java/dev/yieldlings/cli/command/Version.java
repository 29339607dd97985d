package dev.yieldlings.cli.command;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as its jar states it. */
public final class Version implements IVersionProvider {
    /** The version; nothing where the program does not run from its jar. */
    public static Optional<String> current() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "yieldlings " + current().orElse("(from class files)") + ", Java "
                    + Runtime.version().feature()
        };
    }
}
