package dev.yieldlings.engine;

import dev.yieldlings.engine.child.StartArchive;
import dev.yieldlings.engine.run.Installation;
import java.nio.file.Path;
import java.util.Objects;

/** The installation that the tests use: the packaged jars of the build. */
public final class Here {
    private Here() {}

    /** Returns the installation with this cache folder. */
    public static Installation with(Path cache) {
        return with(Path.of(System.getProperty("java.home"), "bin", "java"), cache);
    }

    /** Returns the installation with this command instead of the JVM, and this cache folder. */
    public static Installation with(Path java, Path cache) {
        Path library = Path.of(Objects.requireNonNull(System.getProperty("yieldlings.lib"), "set by the build"));
        return new Installation(library.toAbsolutePath().normalize(), java, cache, new StartArchive.None());
    }
}
