package dev.yieldlings.cli.prompt;

import dev.yieldlings.cli.learner.Output;
import dev.yieldlings.cli.prompt.Drawing.Named;
import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.terminal.Console;
import dev.yieldlings.cli.text.Wrap;
import dev.yieldlings.cli.trace.StepSummary;
import dev.yieldlings.cli.view.DiagnosticText;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.file.DiskTrouble;
import dev.yieldlings.engine.prompt.CarriedOver;
import dev.yieldlings.engine.prompt.Evaluated;
import dev.yieldlings.engine.prompt.OwnClasses;
import dev.yieldlings.engine.prompt.Prompt;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Trace;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/** The prompt's loop: reads inputs and prints the answers until the learner leaves. */
final class Dialog implements AutoCloseable {
    private static final int MOST_DRAWN = 60;
    private final Console console;
    private final Output output;
    private final OwnSources sources;
    private final BiFunction<OwnClasses.Compiled, PrintStream, Prompt> opener;
    private final PrintStream printed;
    private final List<Named> conversation = new ArrayList<>();
    private final PromptSource scratch = new PromptSource();
    private OwnClasses.Compiled own;
    private Prompt prompt;
    private boolean over;

    Dialog(Console console, OwnSources sources, BiFunction<OwnClasses.Compiled, PrintStream, Prompt> opener) {
        this.console = console;
        this.output = new Output(console);
        this.sources = sources;
        this.opener = opener;
        this.printed = new PrintStream(new ShownBytes(console.out()), true, StandardCharsets.UTF_8);
        this.own = switch (sources.load()) {
            case OwnClasses.Compiled compiled -> compiled;
            case OwnClasses.Refused(var errors) -> {
                refused(errors, "Your classes are not here until they compile; the kit is.");
                yield Prompt.nothing();
            }
        };
        this.prompt = opener.apply(own, printed);
    }

    Prompt prompt() {
        return prompt;
    }

    /** Whether an input is complete, so that no further line is needed. */
    boolean isWhole(String text) {
        if (text.isBlank() || text.stripLeading().startsWith(":")) {
            return true;
        }
        String rest = text;
        while (!rest.isBlank()) {
            CompletionInfo info = prompt.analysed(rest);
            if (info.completeness() == Completeness.DEFINITELY_INCOMPLETE) {
                return false;
            }
            if (!info.completeness().isComplete()) {
                // An else or a catch may follow; an empty line ends the input.
                return info.completeness() != Completeness.CONSIDERED_INCOMPLETE || text.endsWith("\n");
            }
            rest = info.remaining();
        }
        return true;
    }

    /** Runs the loop until the learner leaves. */
    void talk(TypedLines lines) {
        for (Optional<String> typed = lines.next(); typed.isPresent(); typed = lines.next()) {
            reload();
            answer(typed.get(), lines);
            console.out().flush();
            if (over || console.out().checkError()) {
                return;
            }
        }
        output.emptyLine();
    }

    private void answer(String typed, TypedLines lines) {
        String stripped = typed.strip();
        if (stripped.startsWith(":")) {
            String[] words = stripped.substring(1).strip().split("\\s+", 2);
            String argument = words.length > 1 ? words[1] : "";
            Directive.of(words[0])
                    .ifPresentOrElse(
                            directive -> obey(directive, argument),
                            () -> output.text("There is no :"
                                    + console.canvas().glyphs().clean(words[0]) + ". :help shows what you can type."));
            return;
        }
        String rest = typed;
        boolean goesOn = true;
        while (goesOn && !rest.isBlank()) {
            CompletionInfo info = prompt.analysed(rest);
            String part = (info.source() == null || info.source().isBlank() ? rest : info.source()).strip();
            rest = info.completeness().isComplete() ? info.remaining() : "";
            goesOn = evaluate(part, lines);
        }
    }

    /** Evaluates a snippet and prints the result. Returns whether to evaluate the rest of the input as well. */
    private boolean evaluate(String part, TypedLines lines) {
        Evaluated came;
        try (TypedLines.Handle _ = lines.atInterrupt(prompt::stop)) {
            came = prompt.evaluate(part);
        }
        printed.flush();
        scratch.add(part, came);
        PromptAnswers.lines(came, canvas(), console.plain(), prompt::source).forEach(output::line);
        return switch (came) {
            case Evaluated.Ran(var variable, var value, Trace trace) -> {
                remember(trace);
                yield true;
            }
            case Evaluated.Declared _ -> true;
            case Evaluated.Threw threw -> {
                remember(threw.trace());
                yield false;
            }
            case Evaluated.Stopped(Trace trace) -> {
                remember(trace);
                yield false;
            }
            case Evaluated.Rejected _ -> false;
            case Evaluated.Died() -> {
                output.text("The program that ran this has ended, and was restarted.");
                anew();
                yield false;
            }
        };
    }

    private void remember(Trace trace) {
        for (Step step : trace.steps()) {
            String name = trace.object(step)
                    .map(object -> object.name().isEmpty() ? object.type() : object.name())
                    .orElse("");
            conversation.add(new Named(name, step));
        }
        if (conversation.size() > MOST_DRAWN) {
            conversation.subList(0, conversation.size() - MOST_DRAWN).clear();
        }
    }

    private void reload() {
        List<String> saved = sources.saved();
        if (saved.isEmpty()) {
            return;
        }
        switch (sources.load()) {
            case OwnClasses.Compiled compiled -> {
                own = compiled;
                output.text(String.join(", ", saved) + " was saved and is loaded again.");
                anew();
            }
            case OwnClasses.Refused(var errors) -> refused(errors, "What was there before stays until this compiles.");
        }
    }

    private void refused(List<Diagnostic> errors, String consequence) {
        DiagnosticText text = new DiagnosticText(canvas());
        errors.stream().limit(3).flatMap(error -> text.lines(error).stream()).forEach(output::line);
        output.text(consequence);
    }

    private void anew() {
        CarriedOver kept = prompt.kept();
        prompt.close();
        prompt = opener.apply(own, printed);
        kept.declarations().forEach(prompt::evaluate);
        conversation.clear();
        if (!kept.gone().isEmpty()) {
            output.text("These objects are gone: " + String.join(", ", kept.gone()) + ".");
        }
    }

    private void obey(Directive directive, String argument) {
        switch (directive) {
            case FRAME -> frame(argument);
            case DRAW -> draw(argument);
            case SAVE -> save(argument);
            case HELP -> help();
            case QUIT -> over = true;
        }
    }

    private void help() {
        output.text("Any Java goes, of one line or several; Tab completes. What iterators and generators do is shown.");
        for (Directive each : Directive.values()) {
            List<String> purpose = Wrap.lines(each.purpose(), output.width() - 15);
            output.line("  " + console.style().strong(String.format("%-13s", each.usage())) + purpose.getFirst());
            purpose.stream().skip(1).forEach(line -> output.line(" ".repeat(15) + line));
        }
        output.text("Ctrl-C ends what runs.");
    }

    private void frame(String name) {
        if (name.isEmpty()) {
            output.text("Which variable? For example, `:frame g`.");
            return;
        }
        Trace inside = prompt.frame(name);
        if (inside.entries().isEmpty()) {
            output.text("There is no variable " + console.canvas().glyphs().clean(name) + " with an object in it.");
            return;
        }
        PromptAnswers.frame(name, inside, canvas(), console.plain(), prompt::source)
                .forEach(output::line);
    }

    private void draw(String name) {
        List<Named> drawn = conversation.stream()
                .filter(each -> name.isEmpty() || each.name().equals(name))
                .toList();
        if (drawn.isEmpty()) {
            output.text(
                    name.isEmpty()
                            ? "Nothing to draw yet: call an iterator or a generator first, such as `g.next()`."
                            : "Nothing has been called on "
                                    + console.canvas().glyphs().clean(name)
                                    + " yet. `:draw` draws what has been called so far.");
        } else if (console.plain()) {
            for (Named each : drawn) {
                output.text(StepSummary.callInWords(each.step()).text() + ". "
                        + StepSummary.statesInWords(each.step()).text());
            }
        } else {
            Drawing.lines(drawn, canvas()).forEach(output::line);
        }
    }

    private void save(String name) {
        if (scratch.isEmpty()) {
            output.text("There is nothing to save yet.");
            return;
        }
        if (!name.isEmpty() && !name.matches("[A-Za-z_]\\w*\\.java")) {
            output.text("Give a file's name, such as Mine.java; without one, it picks one.");
            return;
        }
        try {
            Path file = scratch.save(
                    sources.folder().folder().resolve("scratch"),
                    Optional.of(name).filter(given -> !given.isEmpty()));
            output.text("Saved: " + file);
        } catch (IOException e) {
            output.text("It can't be saved: " + DiskTrouble.of(e) + ".");
        }
    }

    private Canvas canvas() {
        return console.canvas().withWidth(output.width()).about(sources.folder().folder());
    }

    @Override
    public void close() {
        prompt.close();
    }
}
