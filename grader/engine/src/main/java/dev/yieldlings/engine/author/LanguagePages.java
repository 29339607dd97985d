package dev.yieldlings.engine.author;

import dev.yieldlings.engine.run.Installation;
import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/** Makes HTML pages of the Javadoc of the kit and the language of suites, with the JDK's javadoc tool. */
public final class LanguagePages {
    private static final String TITLE = "yieldlings: the kit and the language of suites";

    private LanguagePages() {}

    /** Returns the javadoc tool, or empty if the running Java lacks it, as a reduced runtime does. */
    public static Optional<ToolProvider> tool() {
        return ToolProvider.findFirst("javadoc");
    }

    /**
     * Writes the pages.
     *
     * @param folder the folder of the pages, which is created
     * @return the tool's output if it failed; empty if it succeeded
     */
    public static String write(ToolProvider javadoc, Installation installation, Path folder) {
        StringWriter said = new StringWriter();
        PrintWriter to = new PrintWriter(said);
        int code = javadoc.run(to, to, arguments(installation, folder));
        to.flush();
        return code == 0 ? "" : said.toString();
    }

    private static String[] arguments(Installation installation, Path folder) {
        return List.of(
                        "-quiet",
                        "-notimestamp",
                        "-Xdoclint:none",
                        "-encoding",
                        "UTF-8",
                        "-charset",
                        "UTF-8",
                        "-windowtitle",
                        TITLE,
                        "-doctitle",
                        TITLE,
                        "-classpath",
                        path(installation.suiteClassPath()),
                        "-sourcepath",
                        path(installation.suiteSources()),
                        "-subpackages",
                        "dev.yieldlings",
                        "-d",
                        folder.toString())
                .toArray(String[]::new);
    }

    private static String path(List<Path> jars) {
        return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
