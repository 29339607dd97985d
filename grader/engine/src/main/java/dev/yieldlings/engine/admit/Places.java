package dev.yieldlings.engine.admit;

import dev.yieldlings.engine.compile.Outline;
import dev.yieldlings.engine.diagnostic.SourceFile;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the line of what a class declares; what its code does has a line in the class file. */
final class Places {
    private final Outline outline;
    private final List<SourceFile> files;

    Places(Outline outline, List<SourceFile> files) {
        this.outline = outline;
        this.files = files;
    }

    /** The name of the file that a class came from. */
    static String file(ClassModel model) {
        return model.findAttribute(Attributes.sourceFile())
                .map(attribute -> attribute.sourceFile().stringValue())
                .orElse("");
    }

    /** Where the source of a class first names a type, from its declaration on; 0 where it doesn't. */
    int mention(ClassModel model, String type) {
        int start = Math.max(1, declaration(model, ""));
        String simple = type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
        Pattern word = Pattern.compile("(?<![\\w$.])([\\w.]+\\.)?" + Pattern.quote(simple) + "(?![\\w$])");
        List<String> lines = lines(model);
        return IntStream.concat(IntStream.rangeClosed(start, lines.size()), IntStream.rangeClosed(1, start))
                .filter(line -> line <= lines.size() && mentions(lines.get(line - 1), word))
                .findFirst()
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

    private static boolean mentions(String line, Pattern word) {
        String text = line.strip();
        boolean said = text.startsWith("import ") || text.startsWith("//") || text.startsWith("*");
        return !said && word.matcher(text).find();
    }

    /**
     * Where a class declares a member, or is declared itself; 0 where that can't be found.
     *
     * @param member the member's name; empty for the class itself
     */
    int declaration(ClassModel model, String member) {
        String name = Submission.name(model);
        String innermost = name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1)
                .replaceFirst("^\\d+", "");
        String file = file(model);
        return outline.declarations().stream()
                .filter(each -> each.file().equals(file)
                        && each.type().equals(innermost)
                        && each.name().equals(member))
                .mapToInt(Outline.Declaration::line)
                .findFirst()
                .orElse(0);
    }

    private List<String> lines(ClassModel model) {
        String name = file(model);
        return files.stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .map(file -> file.text().lines().toList())
                .orElse(List.of());
    }
}
