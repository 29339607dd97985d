package dev.yieldlings.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** What program this is, and what it runs on. */
public final class Version implements IVersionProvider {
    /** The version, as the program's jar states it; nothing if it does not run from its jar. */
    public static Optional<String> current() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
    }

    /** The program's version and the commit that it was built from, where they are known. */
    public static String program() {
        return "yieldlings " + current().orElse("(from class files)")
                + commit().map(commit -> ", commit " + commit).orElse("");
    }

    /** The Java that runs this, who made it, and where it is. */
    public static String java() {
        return "Java " + Runtime.version() + " (" + System.getProperty("java.vendor") + ") in "
                + System.getProperty("java.home");
    }

    /** Whether that Java came with the program, and is no JDK that was installed before. */
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
