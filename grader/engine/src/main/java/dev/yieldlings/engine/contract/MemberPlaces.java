package dev.yieldlings.engine.contract;

import dev.yieldlings.engine.compile.Outline;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.explain.NearName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Creates diagnostics on the lines of a submission's classes and members. */
final class MemberPlaces {
    private static final String CODE = "yieldlings.contract.";

    private final Outline outline;
    private final List<SourceFile> files;

    MemberPlaces(Outline outline, List<SourceFile> files) {
        this.outline = outline;
        this.files = files;
    }

    /** Returns an error on the type's declaration. */
    Diagnostic atType(String type, String code, String message) {
        return at(find(type, ""), code, message);
    }

    /** Returns an error on the declaration of a member with this name, or else on its type's declaration. */
    Diagnostic atMember(String type, String member, String code, String message) {
        return at(find(type, member).or(() -> find(type, "")), code, message);
    }

    /** Returns the member of a type whose name is most similar to this one, or empty if none is similar. */
    Optional<Outline.Declaration> near(String type, String member) {
        String innermost = type.substring(type.lastIndexOf('.') + 1);
        Set<String> names = outline.declarations().stream()
                .filter(declaration -> declaration.type().equals(innermost)
                        && !declaration.name().isEmpty()
                        && !declaration.name().equals("<init>"))
                .map(Outline.Declaration::name)
                .collect(Collectors.toSet());
        return NearName.nearest(member, names).flatMap(name -> find(type, name));
    }

    /**
     * Returns an error if the file that should declare a type is a compact source file: Java puts all its content into
     * an implicit class named after the file.
     *
     * @param type the simple name of the required type
     * @param hasType whether the file declares the type, inside the implicit class
     * @param declaration the required declaration
     */
    Optional<Diagnostic> compact(String type, boolean hasType, String declaration) {
        return outline.statements().stream()
                .filter(each ->
                        each.kind().equals(Outline.COMPACT) && each.file().equals(type + ".java"))
                .findFirst()
                .map(each -> {
                    String message = hasType
                            ? "There is code outside any class here, so this is a compact source file: Java puts all "
                                    + "of it, your "
                                    + type + " too, into a class of its own. Move this into " + type
                                    + ", or take it out: " + declaration + "."
                            : "No class " + type
                                    + " is declared here: code outside any class makes this a compact source file, "
                                    + "and those can't be used from others. Put it into " + declaration
                                    + ".";
                    return at(each.file(), each.line(), "compact", message);
                });
    }

    /** Returns an error for a missing type, in the file that should declare it. */
    Diagnostic elsewhere(String internalName, String code, String message) {
        String simple = internalName.substring(internalName.lastIndexOf('/') + 1);
        String outermost = simple.contains("$") ? simple.substring(0, simple.indexOf('$')) : simple;
        Optional<Outline.Declaration> misplaced = find(outermost, "");
        if (misplaced.isPresent() && !simple.contains("$")) {
            return at(misplaced, code, message + " Yours is in a package, or inside another class: remove that.");
        }
        return Diagnostic.errorIn(
                files.stream()
                        .map(SourceFile::name)
                        .filter(name -> name.equals(outermost + ".java"))
                        .findFirst()
                        .orElse(files.getFirst().name()),
                CODE + code,
                message);
    }

    private Optional<Outline.Declaration> find(String type, String member) {
        String innermost = type.substring(type.lastIndexOf('.') + 1);
        return outline.declarations().stream()
                .filter(declaration -> declaration.type().equals(innermost)
                        && declaration.name().equals(member))
                .findFirst();
    }

    private Diagnostic at(Optional<Outline.Declaration> place, String code, String message) {
        if (place.isEmpty()) {
            return Diagnostic.error(CODE + code, message);
        }
        return at(place.get().file(), place.get().line(), code, message);
    }

    private Diagnostic at(String name, int line, String code, String message) {
        return files.stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .map(file -> file.errorAt(line, CODE + code, message))
                .orElseGet(() -> Diagnostic.error(CODE + code, message));
    }
}
