package dev.yieldlings.engine.explain;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the JDK and the kit that may be suggested for a misspelled name. */
final class KnownNames {
    private static final Set<String> OF_THE_JDK = Set.of(
            "ArithmeticException",
            "ArrayList",
            "AutoCloseable",
            "Boolean",
            "Character",
            "Comparable",
            "Double",
            "Exception",
            "IllegalArgumentException",
            "IllegalStateException",
            "IndexOutOfBoundsException",
            "Integer",
            "InterruptedException",
            "Iterable",
            "Iterator",
            "Long",
            "Math",
            "NoSuchElementException",
            "NullPointerException",
            "Object",
            "Override",
            "Runnable",
            "RuntimeException",
            "String",
            "StringBuilder",
            "System",
            "Throwable",
            "UnsupportedOperationException",
            "Void");

    /** The methods of the kit's types. They are listed because the kit is not on this process's class path. */
    private static final Map<String, Set<String>> METHODS_OF_THE_KIT = Map.of(
            "Yielder",
            Set.of("yield", "yieldFrom", "self"),
            "Generator",
            Set.of(
                    "of",
                    "returning",
                    "next",
                    "send",
                    "raise",
                    "close",
                    "state",
                    "resume",
                    "iterator",
                    "stream",
                    "delegate",
                    "frames"),
            "StopIteration",
            Set.of("value", "getMessage"),
            "State",
            Set.of("name", "ordinal", "values", "valueOf", "equals", "toString"));

    private static final Map<String, Set<String>> CONSTANTS_OF_THE_KIT =
            Map.of("State", Set.of("CREATED", "RUNNING", "SUSPENDED", "CLOSED"));

    private KnownNames() {}

    /** Returns the names of types that need no import or that exercises often use. */
    static Set<String> types() {
        Set<String> types = new TreeSet<>(OF_THE_JDK);
        types.addAll(Imports.OF_THE_KIT);
        return types;
    }

    /**
     * Returns whether a type name in a source file means a class of the kit or the JDK rather than the learner's own.
     */
    static boolean isKnown(String type, String text) {
        return METHODS_OF_THE_KIT.containsKey(type)
                || Imports.type("java.lang." + type).isPresent()
                || Imports.find(type)
                        .filter(full -> text.contains("import " + full + ";") || text.contains("import java.util.*;"))
                        .flatMap(Imports::type)
                        .isPresent();
    }

    /** Returns the names of a known class's public methods. */
    static Set<String> methods(String type) {
        Set<String> ofKit = METHODS_OF_THE_KIT.get(type);
        return ofKit != null
                ? ofKit
                : named(type, found -> Stream.of(found.getMethods()).map(Method::getName));
    }

    /** Returns the names of a known class's public fields. */
    static Set<String> constants(String type) {
        return METHODS_OF_THE_KIT.containsKey(type)
                ? CONSTANTS_OF_THE_KIT.getOrDefault(type, Set.of())
                : named(type, found -> Stream.of(found.getFields()).map(Field::getName));
    }

    private static Set<String> named(String type, Function<Class<?>, Stream<String>> names) {
        Optional<Class<?>> found =
                Imports.type("java.lang." + type).or(() -> Imports.find(type).flatMap(Imports::type));
        return found.map(names).orElseGet(Stream::of).collect(Collectors.toUnmodifiableSet());
    }
}
