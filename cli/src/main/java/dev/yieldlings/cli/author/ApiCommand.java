package dev.yieldlings.cli.author;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.ExitCode;
import dev.yieldlings.cli.command.SetupError;
import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.cli.command.Version;
import dev.yieldlings.cli.help.Manual;
import dev.yieldlings.engine.author.LanguagePages;
import dev.yieldlings.engine.file.DiskTrouble;
import dev.yieldlings.engine.file.NewFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.spi.ToolProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code course api}: writes the Javadoc of the suite API. */
@Manual(files = "DIR/index.html: where to begin; made, with the other pages")
@Command(
        name = "api",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Makes a folder of pages for a browser: the Javadoc of the kit and of the language of suites.",
            "It needs the javadoc tool of a JDK."
        },
        footerHeading = "%nExample:%n",
        footer = "  yieldlings course api -o api")
public final class ApiCommand implements Callable<Integer> {
    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "DIR",
            description = "The folder, which must be new.")
    private Path out = Path.of("");

    private final Context context;

    public ApiCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        ToolProvider javadoc = LanguagePages.tool()
                .orElseThrow(() -> new UserError("The Java in " + System.getProperty("java.home")
                        + " has no javadoc tool. Set JAVA_HOME to a JDK and run the same command again."));
        Path folder = context.folder().resolve(out).toAbsolutePath().normalize();
        try {
            if (!NewFolder.isFree(folder)) {
                throw new UserError(folder + " exists and is not empty. Name a folder that is empty or new.");
            }
            if (context.console().interactive()) {
                context.console().err().println("Making the pages; this takes some seconds.");
                context.console().err().flush();
            }
            String failure = LanguagePages.write(javadoc, context.installation(), folder);
            if (!failure.isEmpty()) {
                throw new SetupError("The pages could not be made: " + failure.strip());
            }
        } catch (IOException e) {
            throw new UserError("The pages can't be written to " + folder + ": " + DiskTrouble.of(e) + ".");
        }
        context.console().out().println("Open " + folder.resolve("index.html") + " in a browser.");
        return ExitCode.PASSED.code();
    }
}
