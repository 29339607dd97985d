package dev.yieldlings.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The versions of the program and of its Java. */
public final class Version implements IVersionProvider {
    /** The program's version from the manifest of its jar; empty if it does not run from a jar. */
    public static Optional<String> current() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
    }

    /** The program's version and the commit that it was built from, if they are known. */
    public static String program() {
        return "yieldlings " + current().orElse("(from class files)")
                + commit().map(commit -> ", commit " + commit).orElse("");
    }

    /** The version, vendor and location of the running Java. */
    public static String java() {
        return "Java " + Runtime.version() + " (" + System.getProperty("java.vendor") + ") in "
                + System.getProperty("java.home");
    }

    /** Whether the running Java is bundled with the program, instead of an installed JDK. */
    public static boolean isJavaBundled() {
        return Boolean.getBoolean("yieldlings.bundled");
    }

    private static Optional<String> commit() {
        Properties build = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("build.properties")) {
            if (in != null) {
                build.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean isChanged = Boolean.parseBoolean(build.getProperty("changed"));
        return Optional.of(build.getProperty("commit", ""))
                .filter(commit -> !commit.isBlank())
                .map(commit -> commit + (isChanged ? " and changes to it" : ""));
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            program(),
            java() + (isJavaBundled() ? ", which came with it" : ""),
            System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                    + System.getProperty("os.arch")
        };
    }
}
