package dev.yieldlings.cli.page;

import dev.yieldlings.cli.terminal.Links;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the documentation of classes that a page names: the JDK's on the web, the kit's in the workspace. */
final class Documentation {
    /** The page about the kit in the workspace. */
    private static final String KIT_PAGE = "KIT.md";

    private static final String JDK = "https://docs.oracle.com/en/java/javase/25/docs/api/java.base/";

    /** The packages whose classes pages name without the package. */
    private static final List<String> PACKAGES = List.of(
            "java.lang",
            "java.util",
            "java.util.function",
            "java.util.stream",
            "java.io",
            "java.nio",
            "java.nio.channels",
            "java.nio.file",
            "java.nio.charset",
            "java.time",
            "java.util.concurrent",
            "java.util.concurrent.locks");

    private static final Set<String> KIT = Set.of(
            "Generator",
            "Yielder",
            "Body",
            "VoidBody",
            "Step",
            "State",
            "Frame",
            "StopIteration",
            "GeneratorExit",
            "NotPrimedException",
            "AlreadyExecutingException",
            "IgnoredExitException",
            "LeakedStopIterationException");

    /** A class name with optional type arguments and an optional method. */
    private static final Pattern NAME =
            Pattern.compile("([A-Z][A-Za-z0-9]*)(<.*>)?([.#][a-z][A-Za-z0-9]*(\\(.*\\))?)?");

    private Documentation() {}

    /** Returns the documentation of what a piece of code names, or empty if it names nothing known. */
    static Optional<URI> of(String code, Links links) {
        Matcher named = NAME.matcher(code);
        if (!links.areShown() || !named.matches()) {
            return Optional.empty();
        }
        String name = named.group(1);
        return KIT.contains(name)
                ? links.folder()
                        .map(folder -> folder.resolve(KIT_PAGE))
                        .filter(Files::isRegularFile)
                        .map(page -> page.toUri())
                : PACKAGES.stream()
                        .filter(of -> isThere(of + "." + name))
                        .findFirst()
                        .map(of -> URI.create(JDK + of.replace('.', '/') + "/" + name + ".html"));
    }

    private static boolean isThere(String name) {
        try {
            return Class.forName(name, false, null) != null;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
