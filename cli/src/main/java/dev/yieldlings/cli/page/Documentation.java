package dev.yieldlings.cli.page;

import dev.yieldlings.cli.terminal.Links;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the classes that a page names are documented: the JDK's on the web, the kit's in the workspace. */
final class Documentation {
    /** The name of a page in the workspace. */
    private static final String KIT_PAGE = "KIT.md";

    private static final String JDK = "https://docs.oracle.com/en/java/javase/25/docs/api/java.base/";

    /** In which pages name classes without their packages. */
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

    /** A class's name, its type arguments, and perhaps one of its methods. */
    private static final Pattern NAME =
            Pattern.compile("([A-Z][A-Za-z0-9]*)(<.*>)?([.#][a-z][A-Za-z0-9]*(\\(.*\\))?)?");

    private Documentation() {}

    /** The page on what a piece of code names; nothing if it names nothing that is known. */
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
