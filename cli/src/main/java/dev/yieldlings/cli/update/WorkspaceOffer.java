package dev.yieldlings.cli.update;

import dev.yieldlings.cli.ide.ChecksJar;
import dev.yieldlings.cli.page.KitPage;
import dev.yieldlings.cli.update.OfferedFile.Kind;
import dev.yieldlings.cli.workspace.Workspace;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.file.Digests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;

/**
 * What the program and a course provide for a workspace.
 *
 * @param course the course
 * @param files the files, without the launcher script
 * @param launcher the launcher script; empty if no launcher started the program
 */
record WorkspaceOffer(Course course, List<OfferedFile> files, Optional<OfferedFile> launcher) {
    WorkspaceOffer {
        files = List.copyOf(files);
    }

    /**
     * Reads the offer.
     *
     * @param kit the kit's jar
     * @param script the launcher script for the workspace, if it gets one
     */
    static WorkspaceOffer of(Course course, Path kit, Optional<OfferedFile> script) throws IOException {
        List<OfferedFile> files = new ArrayList<>();
        for (Exercise exercise : course.exercises()) {
            files.addAll(OfferedFile.of(exercise));
        }
        files.add(OfferedFile.of(Path.of("README.md"), Kind.PAGE, ProjectFiles.readme(course)));
        files.add(OfferedFile.of(Path.of("KIT.md"), Kind.PAGE, KitPage.text().getBytes(StandardCharsets.UTF_8)));
        files.add(OfferedFile.of(Path.of(".gitignore"), Kind.PAGE, ProjectFiles.ignored()));
        files.add(OfferedFile.of(Path.of("lib", "yieldlings-kit.jar"), Kind.PROGRAM, Files.readAllBytes(kit)));
        Path sources = kit.resolveSibling(String.valueOf(kit.getFileName()).replace(".jar", "-sources.jar"));
        if (Files.isRegularFile(sources)) {
            // IDEs look here for the sources of the jar.
            files.add(OfferedFile.of(
                    Path.of("lib", "yieldlings-kit-sources.jar"), Kind.PROGRAM, Files.readAllBytes(sources)));
        }
        for (Path library : ProjectFiles.libraries(course)) {
            files.add(OfferedFile.of(
                    Path.of("lib", String.valueOf(library.getFileName())), Kind.PROGRAM, Files.readAllBytes(library)));
        }
        files.add(OfferedFile.of(Path.of("lib", "yieldlings-checks.jar"), Kind.PROGRAM, ChecksJar.bytes()));
        files.add(OfferedFile.of(Path.of("pom.xml"), Kind.PROGRAM, ProjectFiles.pom(course)));
        files.add(OfferedFile.of(Path.of("tests", "pom.xml"), Kind.PROGRAM, ProjectFiles.testsPom()));
        files.add(OfferedFile.of(Path.of("tests", "ExercisesTest.java"), Kind.PROGRAM, ProjectFiles.tests(course)));
        files.add(OfferedFile.of(Path.of("tests", "starters.properties"), Kind.PROGRAM, starters(files)));
        for (Map.Entry<String, byte[]> file : new TreeMap<>(ProjectFiles.forEditors()).entrySet()) {
            files.add(OfferedFile.of(Path.of(file.getKey()), Kind.PAGE, file.getValue()));
        }
        return new WorkspaceOffer(course, files, script);
    }

    /** The digests of the starter files, by which the workspace's tests know which exercises are begun. */
    private static byte[] starters(List<OfferedFile> files) {
        return files.stream()
                .filter(file -> file.kind() == Kind.STARTER)
                .map(file -> file.path().toString().replace('\\', '/') + "=" + Digests.sha256(file.content()) + "\n")
                .sorted()
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Creates the script that runs the program from the workspace.
     *
     * @param launcher the script that starts the program
     * @param root the workspace's folder
     */
    static OfferedFile script(Path launcher, Path root) throws IOException {
        String name = ProjectFiles.isForWindows(launcher) ? Workspace.WINDOWS_LAUNCHER : Workspace.LAUNCHER;
        return OfferedFile.of(Path.of(name), Kind.PROGRAM, ProjectFiles.launcher(launcher, root));
    }

    /** A checksum of all files. The launcher script is excluded, because it differs between machines. */
    String fingerprint() {
        // CRC32C suffices, since nobody gains from a forged fingerprint; a cryptographic digest would slow each start
        // down.
        CRC32C sum = new CRC32C();
        for (OfferedFile file : files) {
            sum.update(file.path().toString().getBytes(StandardCharsets.UTF_8));
            sum.update(file.content().length);
            sum.update(file.content());
        }
        return String.format("%08x", sum.getValue());
    }

    /** All files. */
    List<OfferedFile> all() {
        List<OfferedFile> all = new ArrayList<>(files);
        launcher.ifPresent(all::add);
        return all;
    }
}
