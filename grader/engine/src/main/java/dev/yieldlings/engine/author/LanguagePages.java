package dev.yieldlings.engine.author;

import dev.yieldlings.engine.file.Folders;
import dev.yieldlings.engine.run.Installation;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The Javadoc of what suites are written in, as pages for a browser: made by the JDK's own tool. */
public final class LanguagePages {
    private static final String TITLE = "yieldlings: the kit and the language of suites";

    private LanguagePages() {}

    /** The JDK's tool; nothing where the Java that runs this has none, as one that was cut down for programs. */
    public static Optional<ToolProvider> tool() {
        return ToolProvider.findFirst("javadoc");
    }

    /**
     * Makes the pages.
     *
     * @param folder where they go; it is made
     * @return what the tool said if it failed; empty if it didn't
     * @throws IOException if a file can't be read or written
     */
    public static String write(ToolProvider javadoc, Installation installation, Path folder) throws IOException {
        Path sources = Files.createTempDirectory("yieldlings-api");
        try {
            for (Path jar : installation.suiteSources()) {
                unpack(jar, sources);
            }
            StringWriter said = new StringWriter();
            PrintWriter to = new PrintWriter(said);
            int code = javadoc.run(to, to, arguments(installation, sources, folder));
            to.flush();
            return code == 0 ? "" : said.toString();
        } finally {
            Folders.delete(sources);
        }
    }

    private static String[] arguments(Installation installation, Path sources, Path folder) {
        String classPath = installation.suiteClassPath().stream()
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
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
                        classPath,
                        "-sourcepath",
                        sources.toString(),
                        "-subpackages",
                        "dev.yieldlings",
                        "-d",
                        folder.toString())
                .toArray(String[]::new);
    }

    private static void unpack(Path jar, Path to) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().endsWith(".java")) {
                    Path file = to.resolve(entry.getName());
                    Files.createDirectories(file.resolve(".."));
                    Files.write(file, zip.getInputStream(entry).readAllBytes());
                }
            }
        }
    }
}
