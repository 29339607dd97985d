package dev.yieldlings.cli.prompt;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.ExitCode;
import dev.yieldlings.cli.command.Version;
import dev.yieldlings.cli.help.Manual;
import dev.yieldlings.cli.learner.Learner;
import dev.yieldlings.cli.learner.Output;
import dev.yieldlings.cli.screen.Tty;
import dev.yieldlings.cli.terminal.Console;
import dev.yieldlings.cli.view.PlainOption;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.prompt.Prompt;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code try}: opens a prompt on the learner's own classes. */
@Manual(files = {".yieldlings/try-history: what was typed", "scratch/: what :save writes, in the exercise's folder"})
@Command(
        name = "try",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "A prompt on your own classes: type Java, and see what your iterators and generators do.",
            "The exercise's classes and the kit are there. A saved file is loaded again. :help shows more, :quit "
                    + "leaves."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:you have left", "2:the command could not be understood", "3:yieldlings broke"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  yieldlings try                 the exercise that you are at",
            "  yieldlings try my-range        then: var g = MyRange.myRange(1, 3)  and  g.next()",
            "  yieldlings try --plain         in sentences, for a screen reader"
        })
public final class TryCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "ID", description = "The exercise's id, its beginning, or its number.")
    private @Nullable String id;

    @Mixin
    private PlainOption plain = new PlainOption();

    private final Context context;

    public TryCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Console console = plain.console(context.console());
        Learner learner = Learner.open(context);
        Exercise exercise = learner.exercise(id);
        Optional<Tty> tty = console.interactive() && !console.plain() ? Tty.open() : Optional.empty();
        try {
            run(context, console, learner, exercise, tty.map(Tty::terminal));
        } finally {
            tty.ifPresent(Tty::close);
        }
        return ExitCode.PASSED.code();
    }

    /**
     * Runs the prompt until the learner leaves.
     *
     * @param terminal the terminal for line editing; empty to read plain lines from the context's input
     */
    public static void run(
            Context context, Console console, Learner learner, Exercise exercise, Optional<Terminal> terminal) {
        Output output = new Output(console);
        output.text("Trying " + exercise.id() + ". :help shows what can be typed; :quit leaves.");
        console.out().flush();
        OwnSources sources = new OwnSources(context.installation(), learner.folder(exercise));
        try (Dialog dialog = new Dialog(console, sources, (own, out) -> Prompt.open(context.installation(), own, out));
                TypedLines lines = lines(context, console, dialog, terminal, history(learner))) {
            dialog.talk(lines);
        }
    }

    private static Path history(Learner learner) {
        return learner.workspace().root().resolve(".yieldlings").resolve("try-history");
    }

    private static TypedLines lines(
            Context context, Console console, Dialog dialog, Optional<Terminal> terminal, Path history) {
        return terminal.<TypedLines>map(
                        it -> new EditedLines(it, dialog::isWhole, new Assistance(dialog::prompt), history))
                .orElseGet(() -> new PlainLines(context.input(), console.out(), dialog::isWhole));
    }
}
