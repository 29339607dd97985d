package dev.yieldlings.cli.author;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.ExitCode;
import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.cli.command.Version;
import dev.yieldlings.cli.help.Manual;
import dev.yieldlings.engine.course.json.CourseProblem;
import dev.yieldlings.engine.course.json.Fields;
import dev.yieldlings.engine.course.library.Libraries;
import dev.yieldlings.engine.course.library.LibraryEntry;
import dev.yieldlings.engine.course.library.LibraryLock;
import dev.yieldlings.engine.course.library.MavenJars;
import dev.yieldlings.engine.course.library.MavenJars.DownloadException;
import dev.yieldlings.engine.file.Digests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code course libraries}: downloads a course's libraries by their Maven coordinates. */
@Manual(
        files = {
            "DIR/course.json: names the libraries and the repositories; read",
            "DIR/libraries.lock.json: the digests of their jars; made, and then held to",
            "~/.m2/repository/: the local Maven repository; what is missing is added",
            "~/.m2/settings.xml: Maven's mirrors, proxies and passwords; read"
        })
@Command(
        name = "libraries",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Downloads the Maven libraries of a course, with all that they need, and keeps their digests in "
                    + LibraryLock.FILE + " beside course.json.",
            "Once a digest is kept, only a jar with that digest is used, on every machine. No other command uses the"
                    + " network."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  yieldlings course libraries", "  yieldlings course libraries my-course"})
public final class LibrariesCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The course; else the one that you are in.")
    private @Nullable Path folder;

    private final Context context;

    public LibrariesCommand(Context context) {
        this.context = context;
    }

    /** The libraries and repositories that a course names. */
    private record Named(List<String> coordinates, List<String> repositories) {}

    @Override
    public Integer call() throws IOException {
        Path course = folder == null
                ? CourseSelection.around(context.folder())
                        .orElseThrow(() -> new UserError("There is no course here. Name one: " + context.program()
                                + " course libraries my-course"))
                : context.folder().resolve(folder).normalize();
        List<CourseProblem> problems = new ArrayList<>();
        Named named = Fields.open(course.resolve(CourseSelection.COURSE), problems)
                .map(LibrariesCommand::named)
                .orElse(new Named(List.of(), List.of()));
        LibraryLock known = LibraryLock.read(course, problems).orElse(new LibraryLock(Map.of()));
        if (!problems.isEmpty()) {
            throw new UserError(problems.stream().map(CourseProblem::text).collect(Collectors.joining("\n")));
        }
        if (named.coordinates().isEmpty()) {
            context.console().out().println("This course names no Maven library; there is nothing to download.");
            return ExitCode.PASSED.code();
        }
        new LibraryLock(fetch(named, known)).write(course);
        context.console().out().println("Their digests are in " + course.resolve(LibraryLock.FILE) + ".");
        return ExitCode.PASSED.code();
    }

    private static Named named(Fields course) {
        return new Named(
                LibraryEntry.of(course).stream()
                        .map(LibraryEntry::name)
                        .filter(Libraries::isCoordinate)
                        .toList(),
                Libraries.repositories(course));
    }

    private Map<String, List<LibraryLock.Jar>> fetch(Named named, LibraryLock known) throws IOException {
        Path maven = Path.of(System.getProperty("user.home"), ".m2");
        Path local = Libraries.localRepository();
        Map<String, List<LibraryLock.Jar>> libraries = new TreeMap<>();
        try (MavenJars jars = new MavenJars(named.repositories(), maven, local)) {
            for (String coordinate : named.coordinates()) {
                List<LibraryLock.Jar> found = new ArrayList<>();
                for (Path jar : jars.fetch(coordinate)) {
                    found.add(new LibraryLock.Jar(
                            local.toRealPath()
                                    .relativize(jar.toRealPath())
                                    .toString()
                                    .replace('\\', '/'),
                            Digests.sha256(Files.readAllBytes(jar))));
                }
                List<LibraryLock.Jar> locked = known.libraries().get(coordinate);
                if (locked != null) {
                    mustBe(locked, found, local);
                }
                libraries.put(coordinate, found);
                context.console().out().println(coordinate + ": " + counted(found.size()));
            }
        } catch (DownloadException e) {
            throw new UserError(
                    e.isAbsent()
                            ? "A library can't be found: " + e.getMessage() + ". Mend its name in course.json, or name"
                                    + " the repository that has it in \"repositories\"."
                            : "A library can't be downloaded: " + e.getMessage()
                                    + ". Connect to the network and type the same command again.");
        }
        return libraries;
    }

    private static String counted(int jars) {
        return jars == 1 ? "1 jar" : jars + " jars";
    }

    private static void mustBe(List<LibraryLock.Jar> locked, List<LibraryLock.Jar> found, Path local) {
        for (LibraryLock.Jar jar : found) {
            if (!locked.contains(jar)) {
                throw new UserError(local.resolve(jar.path()) + " is not the jar whose digest is in " + LibraryLock.FILE
                        + ". Delete that jar to download it again; if the change is meant, delete " + LibraryLock.FILE
                        + ".");
            }
        }
    }
}
