package dev.yieldlings.engine.prompt;

import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.trace.data.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SourceCodeAnalysis.SnippetWrapper;

/** Maps places in class files to the learner's sources: a line of a source file, or of the input. */
final class TypedPlaces {
    private static final String JAVA = ".java";

    /** Input has no file name; this and the input's number stand for one. */
    private static final String TYPED = "input ";

    private final Map<String, SourceFile> files = new HashMap<>();
    private final JShell shell;

    TypedPlaces(JShell shell, List<SourceFile> files) {
        this.shell = shell;
        files.forEach(file -> this.files.put(file.name(), file));
    }

    /** Returns the place as the learner knows it; input is named by its number, such as {@code input 3}. */
    Place shown(Place place) {
        Optional<Snippet> snippet = files.containsKey(place.file()) ? Optional.empty() : snippet(place.file());
        return snippet.map(typed -> new Place(TYPED + typed.id(), line(typed, place.line())))
                .orElse(place);
    }

    /** Returns the text of the place's line, or empty if it is not known. */
    Optional<String> source(Place shown) {
        Optional<String> text = Optional.ofNullable(files.get(shown.file())).map(SourceFile::text);
        return text.or(() -> shell.snippets()
                        .filter(typed -> shown.file().equals(TYPED + typed.id()))
                        .findFirst()
                        .map(Snippet::source))
                .flatMap(whole ->
                        whole.lines().skip(Math.max(0, shown.line() - 1)).findFirst());
    }

    private Optional<Snippet> snippet(String file) {
        String name = file.endsWith(JAVA) ? file.substring(0, file.length() - JAVA.length()) : file;
        return shell.snippets()
                .filter(typed -> wrapper(typed).fullClassName().equals("REPL." + name))
                .findFirst();
    }

    private SnippetWrapper wrapper(Snippet typed) {
        return shell.sourceCodeAnalysis().wrapper(typed);
    }

    private int line(Snippet typed, int wrappedLine) {
        SnippetWrapper wrapper = wrapper(typed);
        String[] lines = wrapper.wrapped().split("\n", -1);
        int start = 0;
        for (int i = 0; i < Math.min(wrappedLine - 1, lines.length); i++) {
            start += lines[i].length() + 1;
        }
        String text = wrappedLine <= lines.length ? lines[wrappedLine - 1] : "";
        // The first line of the input comes after some words of JShell's wrapper.
        int position = -1;
        for (int i = 0; i < text.length() && position < 0; i++) {
            position = wrapper.wrappedToSourcePosition(start + i);
        }
        int to = Math.clamp(position, 0, typed.source().length());
        return 1
                + (int) typed.source()
                        .substring(0, to)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
