package dev.yieldlings.cli.author;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.cli.command.Version;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code course}: the commands for authors of exercises. */
@Command(
        name = "course",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            NewCommand.class,
            AddCommand.class,
            ImportCommand.class,
            PreviewCommand.class,
            LibrariesCommand.class,
            PackCommand.class,
            VerifyCommand.class,
            SchemaCommand.class,
            ApiCommand.class
        },
        description = "For authors of exercises: makes courses, and proves them sound.",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  yieldlings course new my-course",
            "  yieldlings course add my-range --kind generator",
            "  yieldlings course verify my-course"
        })
public final class CourseCommand implements Callable<Integer> {
    private final Context context;

    public CourseCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        throw new UserError(
                "Say what to do with the course; " + context.program() + " course --help lists the commands.");
    }
}
