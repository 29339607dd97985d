package dev.yieldlings.cli.prompt;

import dev.yieldlings.engine.prompt.Prompt;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Documentation;
import jdk.jshell.SourceCodeAnalysis.Suggestion;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Completes what is typed, each method with its signature; after a parenthesis it shows what can be written there. */
final class Assistance implements Completer {
    /** Nobody reads a longer list, and each signature takes time. */
    private static final int MOST_WITH_SIGNATURE = 30;

    private final Supplier<Prompt> prompt;
    private Consumer<String> telling = _ -> {};

    Assistance(Supplier<Prompt> prompt) {
        this.prompt = prompt;
    }

    void tellsBy(Consumer<String> teller) {
        telling = teller;
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
        int[] anchor = new int[1];
        List<Suggestion> suggestions = analysis.completionSuggestions(before, before.length(), anchor);
        // What JShell replaces may begin in the middle of what JLine takes for a word.
        int wordStart = line.cursor() - line.wordCursor();
        String kept = anchor[0] >= wordStart ? before.substring(wordStart, anchor[0]) : "";
        Set<String> continuations = new TreeSet<>();
        suggestions.forEach(each -> continuations.add(each.continuation()));
        boolean areFew = continuations.size() <= MOST_WITH_SIGNATURE;
        for (String each : continuations) {
            String signature = areFew ? signature(analysis, before.substring(0, anchor[0]) + each) : null;
            candidates.add(new Candidate(kept + each, each, null, signature, null, null, false));
        }
        if (continuations.isEmpty() || before.endsWith("(")) {
            documentation(analysis, before).forEach(telling);
        }
    }

    private static @org.jspecify.annotations.Nullable String signature(SourceCodeAnalysis analysis, String text) {
        return documentation(analysis, text).findFirst().orElse(null);
    }

    private static Stream<String> documentation(SourceCodeAnalysis analysis, String text) {
        return analysis.documentation(text, text.length(), false).stream()
                .map(Documentation::signature)
                .distinct();
    }
}
