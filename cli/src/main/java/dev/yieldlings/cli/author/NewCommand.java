package dev.yieldlings.cli.author;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.ExitCode;
import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.cli.command.Version;
import dev.yieldlings.cli.help.Manual;
import dev.yieldlings.engine.author.scaffold.CourseScaffold;
import dev.yieldlings.engine.author.scaffold.Names;
import dev.yieldlings.engine.file.DiskTrouble;
import dev.yieldlings.engine.file.NewFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code course new}: creates an empty course. */
@Manual(
        files = {
            "DIR/course.json: the course, without an exercise so far",
            "DIR/pom.xml: lets an IDE complete suites and solutions",
            "DIR/.github/workflows/verify.yml: proves the course at each push"
        })
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Makes a course: course.json, a README, .editorconfig, a pom.xml for IDEs and a recipe for CI.",
            "`course add` puts exercises into it."
        },
        footerHeading = "%nExample:%n",
        footer = "  yieldlings course new my-course")
public final class NewCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The course's folder, empty or new.")
    private @Nullable Path folder;

    @Option(names = "--id", paramLabel = "ID", description = "The course's id; by default the folder's name.")
    private @Nullable String id;

    private final Context context;

    public NewCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Path chosen = folder == null ? context.folder() : context.folder().resolve(folder);
        Path course = chosen.toAbsolutePath().normalize();
        String name = id == null ? String.valueOf(course.getFileName()) : id;
        if (!Names.isId(name)) {
            throw new UserError("A course's id has small letters and digits with hyphens between, unlike " + name
                    + ". Say one: --id my-course");
        }
        try {
            if (!NewFolder.isFree(course)) {
                throw new UserError(course + " exists and is not empty. Name a folder that is empty or new.");
            }
            CourseScaffold.make(course, name, context.installation().suiteClassPath());
        } catch (IOException e) {
            throw new UserError("The course can't be made in " + course + ": " + DiskTrouble.of(e) + ".");
        }
        context.console().out().println("Made the course " + name + " in " + course + ".");
        context.console()
                .out()
                .println("Next: cd " + course + " && " + context.program() + " course add my-exercise --kind iterator");
        return ExitCode.PASSED.code();
    }
}
