package dev.yieldlings.cli.update;

import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** The files of a workspace that belong to no exercise, filled in from the templates beside this class. */
final class ProjectFiles {
    private ProjectFiles() {}

    /** The Maven project that an IDE opens: a module for each exercise, since two may define classes of one name. */
    static byte[] pom(Course course) throws IOException {
        String modules = course.exercises().stream()
                .map(exercise -> "    <module>" + exercise.folderName() + "</module>")
                .collect(Collectors.joining("\n"));
        return bytes(template("workspace-pom.xml").replace("@MODULES@", modules));
    }

    /** The jars that learners may use beside the kit. */
    static List<Path> libraries(Course course) {
        return course.exercises().stream()
                .flatMap(exercise -> exercise.settings().libraries().jars().stream())
                .distinct()
                .toList();
    }

    private static String dependency(Path library) {
        String file = String.valueOf(library.getFileName());
        return """
                    <dependency>
                      <groupId>local</groupId>
                      <artifactId>%s</artifactId>
                      <version>0</version>
                      <scope>system</scope>
                      <systemPath>${project.basedir}/../lib/%s</systemPath>
                    </dependency>
                """.formatted(file.replaceFirst("\\.jar$", ""), file);
    }

    /** The module of the tests. */
    static byte[] testsPom() throws IOException {
        return bytes(template("tests-pom.xml"));
    }

    /** The tests: one method for each exercise, which asks the program. */
    static byte[] tests(Course course) throws IOException {
        String methods = course.exercises().stream().map(ProjectFiles::test).collect(Collectors.joining("\n"));
        return bytes(template("tests-java.txt").replace("@METHODS@", methods));
    }

    private static String test(Exercise exercise) {
        String title = exercise.folderName() + ": " + exercise.title();
        return """
                    @TestFactory
                    @DisplayName("%s")
                    Stream<DynamicTest> %s() throws Exception {
                        return Checks.of("%s");
                    }
                """.formatted(title.replace("\\", "\\\\").replace("\"", "\\\""), method(exercise), exercise.id());
    }

    /** The id in the form of a method's name; one that would be a number or a keyword gets an underscore. */
    private static String method(Exercise exercise) {
        StringBuilder name = new StringBuilder();
        for (String part : exercise.id().split("-", -1)) {
            name.append(name.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return SourceVersion.isName(name) ? name.toString() : "_" + name;
    }

    /** What an editor takes from the workspace, by the file's path in it. */
    static Map<String, byte[]> forEditors() throws IOException {
        return Map.of(
                ".vscode/tasks.json", bytes(template("vscode-tasks.json")),
                ".run/Check the current exercise.run.xml", bytes(template("check-this.run.xml")),
                ".run/Watch.run.xml", bytes(template("watch.run.xml")));
    }

    /** The module of an exercise. */
    static byte[] pom(Exercise exercise) throws IOException {
        String libraries = exercise.settings().libraries().jars().stream()
                .map(ProjectFiles::dependency)
                .collect(Collectors.joining());
        return bytes(template("exercise-pom.xml").replace("@ID@", exercise.id()).replace("@LIBRARIES@", libraries));
    }

    /** The page that explains the workspace. */
    static byte[] readme(Course course) throws IOException {
        return bytes(template("workspace-readme.md").replace("@TITLE@", course.title()));
    }

    /** What Git should pass over. */
    static byte[] ignored() throws IOException {
        return bytes(template("workspace-gitignore"));
    }

    /**
     * The script that runs the program from inside the workspace.
     *
     * @param launcher the script that starts the program
     * @param root the workspace's folder
     */
    static byte[] launcher(Path launcher, Path root) throws IOException {
        String beside = beside(launcher, root);
        if (isForWindows(launcher)) {
            return bytes(template("workspace-launcher.cmd")
                    .replace("@LAUNCHER@", forWindows(launcher))
                    .replace("@BESIDE@", beside.replace("%", "%%")));
        }
        return bytes(template("workspace-launcher.sh")
                .replace("@LAUNCHER@", quoted(launcher.toString()))
                .replace("@BESIDE@", quoted(beside)));
    }

    /** Whether cmd.exe runs it. */
    static boolean isForWindows(Path launcher) {
        return launcher.toString().endsWith(".cmd");
    }

    /** Where it is as seen from the workspace, for when both are moved together; empty on another drive. */
    private static String beside(Path launcher, Path root) {
        return Objects.equals(launcher.getRoot(), root.getRoot())
                ? root.relativize(launcher).toString()
                : "";
    }

    /** cmd.exe reads a script in a code page that the JVM does not know of, and the user's name is most often in it. */
    private static String forWindows(Path launcher) {
        Path home = Path.of(System.getProperty("user.home"));
        String rest = launcher.startsWith(home) ? home.relativize(launcher).toString() : "";
        return rest.isEmpty() ? launcher.toString().replace("%", "%%") : "%USERPROFILE%\\" + rest.replace("%", "%%");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    private static String template(String name) throws IOException {
        try (InputStream in = ProjectFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
