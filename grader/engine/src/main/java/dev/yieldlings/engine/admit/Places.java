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

/** Finds the line of what a class declares; what its code does has a line in the class file. */
final class Places {
    private final List<SourceFile> files;
    private final Map<String, Mentions> mentions = new HashMap<>();

    /** The lines of the declarations, by these without their lines. */
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

    /** Where the source of a class first names a type, from its declaration on; 0 if it doesn't. */
    int mention(ClassModel model, String type) {
        String simple = type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
        return source(file(model))
                .map(file -> mentions.computeIfAbsent(file.name(), name -> new Mentions(file)))
                .map(its -> its.first(simple, Math.max(1, declaration(model, ""))))
                .orElse(0);
    }

    /** The line that names a file's package. */
    int packageLine(ClassModel model) {
        List<String> lines = lines(model);
        return IntStream.rangeClosed(1, lines.size())
                .filter(line -> lines.get(line - 1).strip().startsWith("package "))
                .findFirst()
                .orElse(0);
    }

    /**
     * Where a class declares a member, or is declared itself; 0 if that can't be found.
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
