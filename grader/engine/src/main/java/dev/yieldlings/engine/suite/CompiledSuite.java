package dev.yieldlings.engine.suite;

import dev.yieldlings.engine.diagnostic.SourceFile;
import java.util.List;
import java.util.Map;

/**
 * An exercise's suite, ready to run.
 *
 * @param classes the suite's own classes, by binary name, and the reference solution's in the package {@code reference}
 *     where the suite uses those
 * @param entryClasses the names of those that may hold checks, in order
 * @param reference the classes of the reference solution, by binary name: the contract that the suite was compiled
 *     against
 * @param givenClasses the classes of the types that the learner is given, by binary name, compiled beside the solution
 * @param given the sources of those types
 * @param suiteLibraries the classes of the libraries that only the suite uses, by binary name
 * @param libraries the classes of those that submissions use too
 */
public record CompiledSuite(
        Map<String, byte[]> classes,
        List<String> entryClasses,
        Map<String, byte[]> reference,
        Map<String, byte[]> givenClasses,
        List<SourceFile> given,
        Map<String, byte[]> suiteLibraries,
        Map<String, byte[]> libraries) {
    public CompiledSuite {
        classes = Map.copyOf(classes);
        entryClasses = List.copyOf(entryClasses);
        reference = Map.copyOf(reference);
        givenClasses = Map.copyOf(givenClasses);
        given = List.copyOf(given);
        suiteLibraries = Map.copyOf(suiteLibraries);
        libraries = Map.copyOf(libraries);
    }

    /** One that uses no libraries. */
    public CompiledSuite(
            Map<String, byte[]> classes,
            List<String> entryClasses,
            Map<String, byte[]> reference,
            Map<String, byte[]> givenClasses,
            List<SourceFile> given) {
        this(classes, entryClasses, reference, givenClasses, given, Map.of(), Map.of());
    }

    /** The same, with the classes of its libraries. */
    CompiledSuite with(Map<String, byte[]> onlyIts, Map<String, byte[]> all) {
        return new CompiledSuite(classes, entryClasses, reference, givenClasses, given, onlyIts, all);
    }
}
