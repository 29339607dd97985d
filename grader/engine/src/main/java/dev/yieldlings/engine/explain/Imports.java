package dev.yieldlings.engine.explain;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the package of a class whose import is missing. */
final class Imports {
    private static final String KIT = "dev.yieldlings.kit";

    static final Set<String> OF_THE_KIT = Set.of(
            "AlreadyExecutingException",
            "Body",
            "Generator",
            "GeneratorExit",
            "IgnoredExitException",
            "LeakedStopIterationException",
            "NotPrimedException",
            "State",
            "Step",
            "StopIteration",
            "VoidBody",
            "Yielder");

    private static final List<String> PACKAGES = List.of(
            "java.util",
            "java.util.function",
            "java.util.stream",
            "java.io",
            "java.math",
            "java.nio.charset",
            "java.time");

    private Imports() {}

    /** Returns the qualified name for a simple class name, or empty if it is not in a package that exercises use. */
    static Optional<String> find(String simpleName) {
        return OF_THE_KIT.contains(simpleName)
                ? Optional.of(KIT + "." + simpleName)
                : PACKAGES.stream()
                        .map(name -> name + "." + simpleName)
                        .filter(name -> type(name).isPresent())
                        .findFirst();
    }

    /** Returns a public class of the JDK without initialising it, or empty if there is none. */
    static Optional<Class<?>> type(String name) {
        try {
            Class<?> type = Class.forName(name, false, ClassLoader.getPlatformClassLoader());
            return java.lang.reflect.Modifier.isPublic(type.getModifiers()) ? Optional.of(type) : Optional.empty();
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }
}
