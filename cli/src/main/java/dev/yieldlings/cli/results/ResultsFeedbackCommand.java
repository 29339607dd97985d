package dev.yieldlings.cli.results;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.ExitCode;
import dev.yieldlings.cli.command.SetupError;
import dev.yieldlings.cli.command.Version;
import dev.yieldlings.cli.help.Manual;
import dev.yieldlings.cli.view.ProgressLine;
import dev.yieldlings.engine.file.DiskTrouble;
import dev.yieldlings.engine.format.Formats;
import dev.yieldlings.engine.results.Feedback;
import dev.yieldlings.engine.results.StoredResults;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code results feedback}: writes a page for each student. */
@Manual(
        files = {
            "DIR/SUBMISSION/feedback.html: the page for the student",
            "DIR/feedback.zip: all of them, for upload to Moodle"
        })
@Command(
        name = "feedback",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Writes a page for each student, and a zip file of all of them for upload to Moodle.",
        footerHeading = "%nExample:%n",
        footer = "  yieldlings results feedback results --to feedback")
public final class ResultsFeedbackCommand implements Callable<Integer> {
    /** The format of a page. */
    enum Form {
        HTML(".html"),
        MARKDOWN(".md");

        private final String ending;

        Form(String ending) {
            this.ending = ending;
        }
    }

    @Parameters(paramLabel = "OUT", description = "The folder of results.")
    private Path folder = Path.of("");

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "The folder for the pages.")
    private Path to = Path.of("");

    @Option(names = "--format", paramLabel = "FORMAT", description = "html or markdown; html by default.")
    private Form format = Form.HTML;

    private final Context context;

    public ResultsFeedbackCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        StoredResults results = ResultsFiles.read(folder);
        int count;
        try (ProgressLine progress =
                new ProgressLine(context.console(), results.entries().size(), System::nanoTime)) {
            count = Feedback.write(
                    results,
                    new Formats("")
                            .named(format.name().toLowerCase(Locale.ROOT))
                            .orElseThrow(),
                    format.ending,
                    Instant.now(),
                    to,
                    progress::advance);
        } catch (IOException e) {
            throw new SetupError("The feedback could not be written to " + to + ": " + DiskTrouble.of(e) + ".");
        }
        context.console()
                .out()
                .println("Feedback on " + count + " submissions is in " + to + ", and all of it in "
                        + to.resolve(Feedback.ZIP) + ".");
        return ExitCode.PASSED.code();
    }
}
