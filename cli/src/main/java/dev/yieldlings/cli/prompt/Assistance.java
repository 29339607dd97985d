package dev.yieldlings.cli.prompt;

import dev.yieldlings.cli.terminal.Console;
import dev.yieldlings.cli.text.Wrap;
import dev.yieldlings.engine.prompt.Prompt;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Documentation;
import jdk.jshell.SourceCodeAnalysis.Suggestion;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jspecify.annotations.Nullable;

/**
 * Completes Java code at the prompt, methods with their signatures. After an opening parenthesis it shows the
 * possible parameters and the documentation.
 */
final class Assistance implements Completer {
    /** A longer list is shown without signatures: they take time to compute, and long lists are not read. */
    private static final int MOST_WITH_SIGNATURE = 30;

    private static final String INDENT = "    ";

    private final Supplier<Prompt> prompt;

    Assistance(Supplier<Prompt> prompt) {
        this.prompt = prompt;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        String typed = line.line();
        if (typed.startsWith(":")) {
            Stream.of(Directive.values())
                    .forEach(each -> candidates.add(
                            new Candidate(":" + each.word(), each.usage(), null, each.purpose(), null, null, true)));
            return;
        }
        SourceCodeAnalysis analysis = prompt.get().analysis();
        String before = typed.substring(0, line.cursor());
        // A list of everything that can start an argument would be too long to be useful.
        if (before.endsWith("(") && tell(reader, before)) {
            return;
        }
        int[] anchor = new int[1];
        List<Suggestion> suggestions = analysis.completionSuggestions(before, before.length(), anchor);
        // The text that JShell replaces may start inside a word of JLine's.
        int wordStart = line.cursor() - line.wordCursor();
        String kept = anchor[0] >= wordStart ? before.substring(wordStart, anchor[0]) : "";
        Set<String> continuations = new TreeSet<>();
        suggestions.forEach(each -> continuations.add(each.continuation()));
        boolean areFew = continuations.size() <= MOST_WITH_SIGNATURE;
        for (String each : continuations) {
            String signature = areFew ? signature(analysis, before.substring(0, anchor[0]) + each) : null;
            candidates.add(new Candidate(kept + each, each, null, signature, null, null, false));
        }
        if (continuations.isEmpty()) {
            tell(reader, before);
        }
    }

    /** Shows the documentation of the methods. Returns whether there is any. */
    private boolean tell(LineReader reader, String before) {
        int columns = reader.getTerminal().getSize().getColumns();
        List<String> methods = documented(before, columns > INDENT.length() ? columns : Console.DEFAULT_WIDTH);
        methods.forEach(reader::printAbove);
        return !methods.isEmpty();
    }

    /** The candidate methods with their documentation. */
    private List<String> documented(String text, int width) {
        Prompt asked = prompt.get();
        return asked.analysis().documentation(text, text.length(), true).stream()
                .map(method -> Stream.concat(
                                Wrap.lines(method.signature(), width).stream(),
                                asked.comment(method).stream()
                                        .flatMap(said -> Wrap.lines(said, width - INDENT.length()).stream())
                                        .map(INDENT::concat))
                        .collect(Collectors.joining("\n")))
                .distinct()
                .toList();
    }

    private static @Nullable String signature(SourceCodeAnalysis analysis, String text) {
        return analysis.documentation(text, text.length(), false).stream()
                .map(Documentation::signature)
                .findFirst()
                .orElse(null);
    }
}
