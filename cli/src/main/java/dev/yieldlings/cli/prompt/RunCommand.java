package dev.yieldlings.cli.prompt;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.ExitCode;
import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.cli.command.Version;
import dev.yieldlings.cli.help.Manual;
import dev.yieldlings.cli.learner.Learner;
import dev.yieldlings.cli.learner.Output;
import dev.yieldlings.cli.terminal.Console;
import dev.yieldlings.cli.view.DiagnosticText;
import dev.yieldlings.cli.view.PlainOption;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.prompt.MainProgram;
import dev.yieldlings.engine.prompt.OwnClasses;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code run}: runs the learner's own main method. */
@Manual(files = "scratch/: programs that :save of yieldlings try has written")
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Runs the main method that you wrote in an exercise's file, with your terminal as its own.",
            "Nothing is graded, nothing is kept from it, and nothing is saved. Ctrl-C ends it."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the program ended normally",
            "1:it did not compile, or ended with another exit code, for instance after an exception",
            "2:the command could not be understood, or there is no main method",
            "3:yieldlings broke",
            "130:Ctrl-C ended it"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  yieldlings run                     the exercise that you are at",
            "  yieldlings run fib-iterator 10 -- -x  with the arguments 10 and -x",
            "  yieldlings run my-range --file Scratch1.java"
        })
public final class RunCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ID",
            description = "The exercise's id, its beginning, or its number.")
    private @Nullable String id;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "ARGS", description = "The arguments for main.")
    private List<String> arguments = List.of();

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "Another Java file whose main is run beside your classes, or one from the scratch folder.")
    private @Nullable Path file;

    @Mixin
    private PlainOption plain = new PlainOption();

    private final Context context;

    public RunCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Console console = plain.console(context.console());
        Learner learner = Learner.open(context);
        Exercise exercise = learner.exercise(id);
        Path folder = learner.folder(exercise).folder();
        List<SourceFile> extra = file == null ? List.of() : List.of(read(file, folder));
        return run(context, console, learner, exercise, extra, arguments).code();
    }

    /**
     * Runs the main method of an exercise's files.
     *
     * @param extra a source file outside of the exercise whose main method is run; empty to run the exercise's
     */
    public static ExitCode run(
            Context context,
            Console console,
            Learner learner,
            Exercise exercise,
            List<SourceFile> extra,
            List<String> arguments)
            throws IOException, InterruptedException {
        return run(context, console, learner, exercise, extra, arguments, MainProgram::run);
    }

    /** Runs the main method like {@link #run}, but the program reads the context's input instead of the process's. */
    public static ExitCode runFed(Context context, Console console, Learner learner, Exercise exercise)
            throws IOException, InterruptedException {
        return run(context, console, learner, exercise, List.of(), List.of(), program -> program.run(context.input()));
    }

    /** Runs a program with one kind of input. */
    private interface Way {
        int run(MainProgram program) throws IOException, InterruptedException;
    }

    private static ExitCode run(
            Context context,
            Console console,
            Learner learner,
            Exercise exercise,
            List<SourceFile> extra,
            List<String> arguments,
            Way way)
            throws IOException, InterruptedException {
        Path folder = learner.folder(exercise).folder();
        return switch (OwnClasses.of(context.installation(), exercise, folder, extra)) {
            case OwnClasses.Refused(var errors) -> {
                DiagnosticText text = new DiagnosticText(
                        console.canvas().withWidth(new Output(console).width()).about(folder));
                errors.stream().flatMap(error -> text.lines(error).stream()).forEach(console.out()::println);
                console.out().flush();
                yield ExitCode.NOT_PASSED;
            }
            case OwnClasses.Compiled own -> {
                String main = MainProgram.mainClass(own)
                        .orElseThrow(() -> new UserError("There is no main method in "
                                + String.join(", ", exercise.files()) + ". Write one, such as\n\n"
                                + "    public static void main(String[] args) {\n    }\n\nor type `"
                                + learner.command("try", exercise) + "` for a prompt on your classes."));
                console.out().flush();
                try (MainProgram program = MainProgram.of(context.installation(), own, main, arguments)) {
                    yield told(way.run(program), console);
                }
            }
        };
    }

    private static ExitCode told(int code, Console console) {
        if (code == 0) {
            return ExitCode.PASSED;
        }
        console.err().println("The program ended with exit code " + code + ".");
        return ExitCode.NOT_PASSED;
    }

    private SourceFile read(Path typed, Path folder) throws IOException {
        Path found = java.util.stream.Stream.of(
                        context.folder().resolve(typed),
                        folder.resolve(typed),
                        folder.resolve("scratch").resolve(typed))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new UserError("There is no file " + typed + ", here or in " + folder + "."));
        try {
            return new SourceFile(String.valueOf(found.getFileName()), Files.readString(found));
        } catch (MalformedInputException e) {
            throw new UserError(found + " is not UTF-8 text.");
        }
    }
}
