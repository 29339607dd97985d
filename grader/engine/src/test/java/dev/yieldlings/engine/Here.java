package dev.yieldlings.engine;

import dev.yieldlings.engine.run.Installation;
import dev.yieldlings.engine.run.StartArchive;
import java.nio.file.Path;
import java.util.Objects;

/** The installation that the tests run with: the real worker's jar, as packaging left it. */
public final class Here {
    private Here() {}

    /** With this folder for what is kept between runs. */
    public static Installation with(Path cache) {
        return with(Path.of(System.getProperty("java.home"), "bin", "java"), cache);
    }

    /** With this command in the place of the JVM. */
    public static Installation with(Path java, Path cache) {
        Path library = Path.of(Objects.requireNonNull(System.getProperty("yieldlings.lib"), "set by the build"));
        return new Installation(library.toAbsolutePath().normalize(), java, cache, new StartArchive.None());
    }
}
