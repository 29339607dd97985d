package dev.yieldlings.engine.suite;

import dev.yieldlings.engine.diagnostic.SourceFile;
import java.util.List;
import java.util.Map;

/**
 * An exercise's suite, ready to run.
 *
 * @param classes the suite's classes by binary name, including those of the reference solution in the package {@code
 *     reference} if the suite uses them
 * @param entryClasses the names of the classes that may have checks, in order
 * @param reference the classes of the reference solution by binary name: the contract that the suite was compiled
 *     against
 * @param givenClasses the classes of the given types by binary name, compiled with the reference solution
 * @param given the sources of the given types
 * @param suiteLibraries the classes of libraries that only the suite uses, by binary name
 * @param libraries the classes of libraries that submissions may use, by binary name
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

    /** A suite without libraries. */
    public CompiledSuite(
            Map<String, byte[]> classes,
            List<String> entryClasses,
            Map<String, byte[]> reference,
            Map<String, byte[]> givenClasses,
            List<SourceFile> given) {
        this(classes, entryClasses, reference, givenClasses, given, Map.of(), Map.of());
    }

    /** Returns this suite with the classes of its libraries. */
    CompiledSuite with(Map<String, byte[]> onlyIts, Map<String, byte[]> all) {
        return new CompiledSuite(classes, entryClasses, reference, givenClasses, given, onlyIts, all);
    }
}
