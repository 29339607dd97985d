package dev.yieldlings.cli.author;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.ExitCode;
import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.cli.command.Version;
import dev.yieldlings.cli.help.Manual;
import dev.yieldlings.engine.author.exercism.Imported;
import dev.yieldlings.engine.author.exercism.Track;
import dev.yieldlings.engine.file.DiskTrouble;
import dev.yieldlings.engine.file.NewFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code course import}: creates a course from exercises in another format. */
@Manual(
        files = {
            "DIR/config.json: the track's exercises; read",
            "COURSE/: the course; made",
        })
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Makes a course from a checkout of an Exercism track: concept and practice exercises with their "
                    + "instructions,"
                    + " starters, tests and reference solutions.",
            "It lists what it can't import, with the reason. Tests that the track switches off for learners are "
                    + "switched on."
        },
        footerHeading = "%nExample:%n",
        footer = "  yieldlings course import exercism ~/exercism/java --out my-track")
public final class ImportCommand implements Callable<Integer> {
    private static final String EXERCISM = "exercism";

    @Parameters(index = "0", paramLabel = "FORM", description = "The kind of source: exercism.")
    private String form = EXERCISM;

    @Parameters(index = "1", paramLabel = "DIR", description = "The track's checkout.")
    private Path folder = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "COURSE",
            description = "The course's folder, which must be new.")
    private @Nullable Path out;

    private final Context context;

    public ImportCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (!form.equals(EXERCISM)) {
            throw new UserError("A course can be imported from exercism, not from " + form + ".");
        }
        Path course = context.folder().resolve(out == null ? Path.of("") : out).normalize();
        List<Imported> all = new ArrayList<>();
        try {
            if (!NewFolder.isFree(course)) {
                throw new UserError(course + " exists and is not empty. Name a folder that is empty or new.");
            }
            Track.open(context.folder().resolve(folder).normalize()).write(course, all::add);
        } catch (IOException e) {
            throw new UserError("It can't be imported: " + DiskTrouble.of(e) + ".");
        }
        PrintWriter text = context.console().out();
        int taken = 0;
        for (Imported each : all) {
            switch (each) {
                case Imported.Taken _ -> taken++;
                case Imported.LeftOut(String slug, String reason) ->
                    text.println("Left out " + slug + ": " + reason + ".");
            }
        }
        text.println("Made a course of " + taken + " exercises in " + course + ".");
        return ExitCode.PASSED.code();
    }
}
