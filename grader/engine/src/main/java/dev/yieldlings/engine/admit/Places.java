package dev.yieldlings.engine.admit;

import dev.yieldlings.engine.admit.reference.Submission;
import dev.yieldlings.engine.compile.Outline;
import dev.yieldlings.engine.diagnostic.SourceFile;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the lines of declarations. Only instructions have line numbers in a class file. */
final class Places {
    private final List<SourceFile> files;
    private final Map<String, Mentions> mentions = new HashMap<>();

    /** The line of each declaration; the keys have line 0. */
    private final Map<Outline.Declaration, Integer> declared = new HashMap<>();

    Places(Outline outline, List<SourceFile> files) {
        this.files = files;
        for (Outline.Declaration each : outline.declarations()) {
            declared.putIfAbsent(new Outline.Declaration(each.type(), each.name(), each.file(), 0), each.line());
        }
    }

    /** The name of the file that a class came from. */
    static String file(ClassModel model) {
        return model.findAttribute(Attributes.sourceFile())
                .map(attribute -> attribute.sourceFile().stringValue())
                .orElse("");
    }

    /**
     * Returns the first line at or after a class's declaration that names a type, or else the first line of the file
     * that does; 0 if none does.
     */
    int mention(ClassModel model, String type) {
        String simple = type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
        return source(file(model))
                .map(file -> mentions.computeIfAbsent(file.name(), name -> new Mentions(file)))
                .map(its -> its.first(simple, Math.max(1, declaration(model, ""))))
                .orElse(0);
    }

    /** Returns the line of the package declaration, or 0 if there is none. */
    int packageLine(ClassModel model) {
        List<String> lines = lines(model);
        return IntStream.rangeClosed(1, lines.size())
                .filter(line -> lines.get(line - 1).strip().startsWith("package "))
                .findFirst()
                .orElse(0);
    }

    /**
     * Returns the line on which a class, or a member of it, is declared; 0 if it can't be found.
     *
     * @param member the member's name; empty for the class itself
     */
    int declaration(ClassModel model, String member) {
        String name = Submission.name(model);
        String innermost = name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1)
                .replaceFirst("^\\d+", "");
        String file = file(model);
        return declared.getOrDefault(new Outline.Declaration(innermost, member, file, 0), 0);
    }

    private List<String> lines(ClassModel model) {
        return source(file(model)).map(file -> file.text().lines().toList()).orElse(List.of());
    }

    private Optional<SourceFile> source(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }
}
