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

/** Creates the files of a workspace that belong to no exercise, from the templates beside this class. */
final class ProjectFiles {
    private ProjectFiles() {}

    /**
     * The parent POM of the Maven project for IDEs. Each exercise is a module, because two exercises may define
     * classes with the same name.
     */
    static byte[] pom(Course course) throws IOException {
        String modules = course.exercises().stream()
                .map(exercise -> "    <module>" + exercise.folderName() + "</module>")
                .collect(Collectors.joining("\n"));
        return bytes(template("workspace-pom.xml").replace("@MODULES@", modules));
    }

    /** The jars that learners may use in addition to the kit. */
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

    /** The POM of the module with the tests. */
    static byte[] testsPom() throws IOException {
        return bytes(template("tests-pom.xml"));
    }

    /** The test class: one method for each exercise, which runs the program. */
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

    /** The id as a method name. An underscore is added if it would be a number or a keyword. */
    private static String method(Exercise exercise) {
        StringBuilder name = new StringBuilder();
        for (String part : exercise.id().split("-", -1)) {
            name.append(name.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return SourceVersion.isName(name) ? name.toString() : "_" + name;
    }

    /** Configuration files for editors, by their paths in the workspace. */
    static Map<String, byte[]> forEditors() throws IOException {
        return Map.of(
                ".vscode/tasks.json", bytes(template("vscode-tasks.json")),
                ".run/Check the current exercise.run.xml", bytes(template("check-this.run.xml")),
                ".run/Watch.run.xml", bytes(template("watch.run.xml")));
    }

    /** The POM of an exercise's module. */
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

    /** The workspace's .gitignore file. */
    static byte[] ignored() throws IOException {
        return bytes(template("workspace-gitignore"));
    }

    /**
     * The script that runs the program from the workspace.
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

    /** Whether a launcher is a script for cmd.exe. */
    static boolean isForWindows(Path launcher) {
        return launcher.toString().endsWith(".cmd");
    }

    /**
     * The launcher's path relative to the workspace, for the case that both are moved together. Empty if they are
     * on different drives.
     */
    private static String beside(Path launcher, Path root) {
        return Objects.equals(launcher.getRoot(), root.getRoot())
                ? root.relativize(launcher).toString()
                : "";
    }

    /**
     * The launcher's path for cmd.exe, with the user's home as a variable: cmd.exe reads scripts in a code page
     * that the JVM does not know, and most non-ASCII paths come from the user's name.
     */
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
