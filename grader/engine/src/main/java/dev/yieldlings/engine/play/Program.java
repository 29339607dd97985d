package dev.yieldlings.engine.play;

import dev.yieldlings.engine.compile.Outline;
import dev.yieldlings.engine.contract.ContractResult;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.rename.ClassRenaming;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A program assembled from its parts.
 *
 * <p>All classes are in the unnamed package. A helper class, which only its own part uses, is renamed if its name is
 * taken.
 */
final class Program {
    private final List<Part> parts;
    private final Map<String, byte[]> classes = new HashMap<>();

    private Program(List<Part> parts) {
        this.parts = parts;
        Set<String> mainClasses = new HashSet<>();
        parts.forEach(part -> mainClasses.addAll(part.mainClasses()));
        parts.forEach(part -> add(part, mainClasses));
    }

    /** Assembles parts. If two have a helper class of the same name, the earlier part keeps the name. */
    static Program of(List<Part> parts) {
        return new Program(parts);
    }

    /** The class files, by binary name. */
    Map<String, byte[]> classes() {
        return classes;
    }

    /** Returns the members that one part needs and the others don't have. */
    List<Diagnostic> gaps() {
        List<SourceFile> files =
                parts.stream().flatMap(part -> part.files().stream()).toList();
        Outline outline = new Outline(
                parts.stream()
                        .flatMap(part -> part.outline().declarations().stream())
                        .toList(),
                List.of());
        return parts.stream()
                .flatMap(part -> switch (part.needs().check(classes, outline, files)) {
                    case ContractResult.Met() -> Stream.<Diagnostic>empty();
                    case ContractResult.Unmet(List<Diagnostic> missing) -> missing.stream();
                })
                .distinct()
                .toList();
    }

    private void add(Part part, Set<String> mainClasses) {
        Map<String, String> renamed = new HashMap<>();
        part.classes().forEach((name, bytes) -> {
            String host = host(name, bytes);
            boolean taken = mainClasses.contains(host) || classes.containsKey(host);
            if (taken && !part.mainClasses().contains(host)) {
                renamed.put(name, free(host, part, mainClasses) + name.substring(host.length()));
            }
        });
        UnaryOperator<String> rename = name -> renamed.getOrDefault(name, name);
        part.classes()
                .forEach((name, bytes) -> classes.put(
                        rename.apply(name), renamed.isEmpty() ? bytes : ClassRenaming.rename(bytes, rename)));
    }

    /** Returns the outermost class around this class, or the class itself if it is not nested. */
    private static String host(String name, byte[] bytes) {
        return ClassFile.of()
                .parse(bytes)
                .findAttribute(Attributes.nestHost())
                .map(nest -> nest.nestHost().asInternalName())
                .orElse(name);
    }

    private String free(String taken, Part part, Set<String> mainClasses) {
        int number = 2;
        while (classes.containsKey(taken + "_" + number)
                || part.classes().containsKey(taken + "_" + number)
                || mainClasses.contains(taken + "_" + number)) {
            number++;
        }
        return taken + "_" + number;
    }
}
