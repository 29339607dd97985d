package dev.yieldlings.cli.learn;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.Courses;
import dev.yieldlings.cli.command.ExitCode;
import dev.yieldlings.cli.command.Packs;
import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.cli.command.Version;
import dev.yieldlings.cli.help.Manual;
import dev.yieldlings.cli.update.WorkspaceMaker;
import dev.yieldlings.cli.update.WorkspaceNews;
import dev.yieldlings.cli.update.WorkspaceResult;
import dev.yieldlings.cli.workspace.Settings;
import dev.yieldlings.cli.workspace.Workspace;
import dev.yieldlings.engine.course.Course;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code init}: creates or completes a workspace. */
@Manual(
        files = {
            "DIR/.yieldlings/: what it remembers about the workspace; it marks the folder as one",
            "DIR/.yieldlings/placed.json: what each file was when it was placed",
            Manual.BACKUPS
        })
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Makes a workspace: a folder with all exercises, to be solved in any editor.",
            "In an existing workspace, it adds what is missing, updates what you have not changed, and says what is "
                    + "new. It never overwrites your work."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  yieldlings init",
            "  yieldlings init ~/iterators",
            "  yieldlings init --course my-course my-workspace"
        })
public final class InitCommand implements Callable<Integer> {
    /** The default names of a workspace. The first may already belong to a checkout of the program or its script. */
    private static final List<String> USUAL_NAMES = List.of("yieldlings", "yieldlings-workspace");

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "The folder. Without it: the workspace that you are in, else ./yieldlings (or "
                    + "./yieldlings-workspace if that name is taken).")
    private @Nullable Path folder;

    @Option(
            names = "--course",
            paramLabel = "DIR",
            description = "A course of your own instead of the built-in one: its folder, or a pack of it, which is"
                    + " copied into the workspace.")
    private @Nullable Path courseFolder;

    private final Context context;

    public InitCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Path root = root();
        Optional<Settings> earlier = Workspace.at(root).map(Workspace::settings);
        Optional<Path> ownCourse = Optional.ofNullable(courseFolder)
                .map(chosen -> context.folder().resolve(chosen).normalize())
                .or(() -> earlier.flatMap(Settings::courseFolder));
        Optional<Path> found = ownCourse.map(
                chosen -> Packs.folder(chosen, context.installation().cache()));
        boolean isPacked = found.filter(Packs::isUnpacked).isPresent();
        Path kept = Workspace.packedCourse(root);
        Course course = Courses.load(found.orElse(context.course()));
        earlier.filter(settings -> !settings.courseId().equals(course.id())).ifPresent(settings -> {
            throw new UserError(root + " is a workspace of the course " + settings.courseId() + ", not of "
                    + course.id() + ". Name another folder.");
        });
        earlier.flatMap(Settings::program).filter(InitCommand::isLater).ifPresent(version -> {
            throw new UserError(root + " belongs to yieldlings " + version + ", and this is the older "
                    + Version.current().orElse("one") + ". Use that version or a later one; nothing was changed.");
        });
        WorkspaceResult made = WorkspaceMaker.make(
                root,
                new Settings(course.id(), isPacked ? Optional.of(kept) : ownCourse, Version.current(), ""),
                course,
                context.installation().kit(),
                Optional.ofNullable(System.getProperty("yieldlings.launcher")).map(Path::of));
        if (isPacked) {
            Packs.copy(course.folder(), kept);
        }
        new InitOutput(context, made).print();
        return ExitCode.PASSED.code();
    }

    private static boolean isLater(String version) {
        return Version.current()
                .filter(mine -> WorkspaceNews.isLater(version, mine))
                .isPresent();
    }

    private Path root() {
        Path here = context.folder();
        if (folder != null) {
            Path named = here.resolve(folder).normalize();
            if (!WorkspaceMaker.isWelcome(named)) {
                throw new UserError(named + " exists and is not a workspace. Name a folder that is empty or new.");
            }
            return named;
        }
        return Workspace.around(here)
                .map(Workspace::root)
                .or(() -> usual(here).filter(WorkspaceMaker::isWelcome).findFirst())
                .orElseThrow(() -> new UserError("Name the folder for the workspace: `" + context.program()
                        + " init DIR`. The usual names (" + String.join(", ", USUAL_NAMES) + ") are taken here."));
    }

    private static Stream<Path> usual(Path here) {
        return USUAL_NAMES.stream().map(here::resolve);
    }
}
