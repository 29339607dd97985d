package dev.yieldlings.cli.author;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.ExitCode;
import dev.yieldlings.cli.command.Suggestions;
import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.cli.command.Version;
import dev.yieldlings.cli.grading.ReportOption;
import dev.yieldlings.cli.help.Manual;
import dev.yieldlings.cli.help.Variable;
import dev.yieldlings.engine.author.CourseVerifier;
import dev.yieldlings.engine.author.Selection;
import dev.yieldlings.engine.author.finding.CourseFindings;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code course verify}: finds all faults of a course or of some of its exercises. */
@Manual(
        files = {
            "DIR/course.json: the course's exercises, in order; read",
            "DIR/CHAPTER/ID/exercise.json: what to prove about each; read"
        },
        environment = Variable.YIELDLINGS_CACHE)
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Proves exercises sound, and shows everything that is wrong with them.",
            "It checks that their files and links exist, the starter fails, every solution passes, with the same "
                    + "result each time, every wrong solution fails on the checks that exercise.json names, the suite notices small"
                    + " faults in the reference solution, and nothing hidden is given away. It changes nothing."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything is sound",
            "1:something is not",
            "2:the command could not be understood",
            "3:the grader itself broke"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  yieldlings course verify                       the course that you are in, else the built-in one",
            "  yieldlings course verify my-course             a course of your own",
            "  yieldlings course verify my-course my-range    one exercise of it",
            "  yieldlings course verify my-course/1-iterators/fib-iterator",
            "  yieldlings course verify --watch my-range      again after each save",
            "  yieldlings course verify --report json=report.json my-course"
        })
public final class VerifyCommand implements Callable<Integer> {
    @Option(names = "--jobs", paramLabel = "N", description = "How many submissions run at a time.")
    private @Nullable Integer jobs;

    @Option(
            names = "--report",
            paramLabel = "FORMAT[=FILE]",
            converter = VerifyReports.Forms.class,
            description = "text or json, to standard output or to a file; may be given several times.")
    private List<ReportOption> reports = new ArrayList<>();

    @Option(
            names = "--watch",
            description = "Goes on: after each save, proves again the exercises that it has changed. Ctrl-C ends.")
    private boolean watch;

    @Parameters(
            arity = "0..*",
            paramLabel = "DIR|ID",
            description =
                    "The folder of a course or of an exercise, else the course that you are in or the built-in one; ids of exercises.")
    private List<String> arguments = new ArrayList<>();

    private final Context context;

    public VerifyCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        int count = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
        if (count < 1 || count > 256) {
            throw new UserError("--jobs must be from 1 to 256.");
        }
        CourseSelection requested = CourseSelection.of(context, arguments);
        Selection selection = Selection.of(requested.course(), requested.ids());
        if (!selection.unknown().isEmpty()) {
            String typed = selection.unknown().getFirst();
            throw new UserError("There is no exercise " + typed + " in " + requested.course() + ". "
                    + Suggestions.didYouMean(typed, selection.known()));
        }
        if (watch) {
            return watch(requested, selection, count).code();
        }
        return (verify(selection, count).sound() ? ExitCode.PASSED : ExitCode.NOT_PASSED).code();
    }

    private CourseFindings verify(Selection selection, int count) throws IOException, InterruptedException {
        VerifyReports written = new VerifyReports(context.console(), reports);
        selection.problems().forEach(written::problem);
        CourseFindings findings =
                new CourseVerifier(context.installation(), count).verify(selection, written::exercise);
        written.end(findings);
        return findings;
    }

    /** Verifies changed exercises at each save, until the user ends the process. */
    private ExitCode watch(CourseSelection requested, Selection first, int count)
            throws IOException, InterruptedException {
        try (CourseChanges changes = CourseChanges.of(requested.course())) {
            Selection selection = first;
            while (!Thread.interrupted()) {
                verify(selection, count);
                selection = next(requested, changes);
            }
        }
        return ExitCode.PASSED;
    }

    private Selection next(CourseSelection requested, CourseChanges changes) throws IOException, InterruptedException {
        PrintWriter out = context.console().out();
        out.println("Waiting for a save; Ctrl-C ends.");
        out.flush();
        Set<String> changed = new TreeSet<>(changes.next());
        if (!requested.ids().isEmpty()) {
            changed.retainAll(requested.ids());
        }
        if (changed.isEmpty()) {
            // Only course.json, or an exercise that was not selected.
            return Selection.of(requested.course(), requested.ids()).without();
        }
        out.println();
        out.println("Changed: " + String.join(", ", changed) + ".");
        return Selection.of(requested.course(), List.copyOf(changed));
    }
}
