package dev.yieldlings.engine.author.mutate;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.reflect.AccessFlag;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes all mutants of a reference solution. */
public final class Mutants {
    private Mutants() {}

    /**
     * Makes the mutants.
     *
     * @param solution the class files of the reference solution and the given types, by binary name
     * @param files the names of the solution's own source files
     * @param wrappers the class files of {@link Wrappers}
     * @param libraries the class files of libraries that the solution uses
     * @param kit the kit's jar
     * @return the mutants, by class, in the order of the code
     */
    public static List<Mutant> of(
            Map<String, byte[]> solution,
            List<String> files,
            Map<String, byte[]> wrappers,
            Map<String, byte[]> libraries,
            Path kit) {
        List<Mutant> mutants = new ArrayList<>();
        Map<String, byte[]> known = new TreeMap<>(libraries);
        known.putAll(solution);
        known.putAll(wrappers);
        try (Classes classes = new Classes(known, kit)) {
            MethodMutants methods = new MethodMutants(classes, wrappers);
            ClassMutants whole = new ClassMutants(classes, solution);
            for (byte[] bytes : new TreeMap<>(solution).values()) {
                ClassModel type = classes.form().parse(bytes);
                String file = type.findAttribute(Attributes.sourceFile())
                        .map(attribute -> attribute.sourceFile().stringValue())
                        .orElse("");
                // The compiler adds classes, such as the one for a switch over an enum.
                if (files.contains(file) && !type.flags().has(AccessFlag.SYNTHETIC)) {
                    mutants.addAll(methods.of(type, bytes, file));
                    mutants.addAll(whole.of(type, file));
                }
            }
        }
        return mutants;
    }
}
