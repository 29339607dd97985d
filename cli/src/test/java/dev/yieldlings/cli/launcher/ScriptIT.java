package dev.yieldlings.cli.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher's script in each shell that may be a system's sh; a script in place of java prints its arguments. */
class ScriptIT {
    private static final String PREPARING = "Preparing a faster start with this Java; this takes some seconds, once.\n";

    private static final String STAND_IN = """
            #!/bin/sh
            for argument; do
                printf '[%s]\\n' "$argument"
                case $argument in -XX:AOTCacheOutput=*) echo made >"${argument#*=}" ;; esac
            done
            exit ${STAND_IN_EXIT:-0}
            """;

    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void unpack() throws IOException {
        home = Files.createDirectories(folder.resolve("it's (here)"));
        Files.createDirectories(home.resolve("lib"));
        Files.writeString(home.resolve("lib/yieldlings-cli-1.jar"), "a jar");
        Files.writeString(home.resolve("lib/jvm.options"), "");
        Files.copy(Launched.distribution().resolve("yieldlings"), home.resolve("yieldlings"));
        assertThat(home.resolve("yieldlings").toFile().setExecutable(true)).isTrue();
        java(home.resolve("runtime"), "25.0.3", "java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "bash --posix", "busybox sh", "ksh", "zsh --emulate sh"})
    void handsArgumentsAndExitCodesOn(String shell) throws Exception {
        assumeTrue(
                Launched.run(folder, Map.of(), List.of("sh", "-c", "command -v " + shell.split(" ", 2)[0]))
                                .exitCode()
                        == 0,
                shell + " is not on this machine");
        List<String> arguments =
                List.of("grade", "a b", "", "$HOME", "*", "\"q\"", "it's", "back\\slash", "--x=a;b|c&d>e", "ü", "!");
        Launched first = start(shell, Map.of("STAND_IN_EXIT", "1"), arguments);
        assertThat(first.exitCode()).isEqualTo(1);
        assertThat(first.err()).isEqualTo(PREPARING);
        assertThat(first.out().lines().toList())
                .contains("[-XX:AOTCache=" + home + "/start/25.0.3/program.aot]", "[-Dyieldlings.bundled=true]")
                .endsWith(
                        arguments.stream().map(argument -> "[" + argument + "]").toArray(String[]::new));
        Launched second = start(shell, Map.of("STAND_IN_EXIT", "1"), arguments);
        assertThat(second).isEqualTo(new Launched(1, first.out(), ""));
    }

    @Test
    void preparesAnewWhereAJarHasAnotherTime() throws Exception {
        assertThat(start("sh", Map.of(), List.of("list")).err()).isEqualTo(PREPARING);
        assertThat(start("sh", Map.of(), List.of("list")).err()).isEmpty();
        for (String changed : List.of("lib/yieldlings-cli-1.jar", "runtime/release")) {
            Files.setLastModifiedTime(home.resolve(changed), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
            assertThat(start("sh", Map.of(), List.of("list")).err()).as(changed).isEqualTo(PREPARING);
            assertThat(start("sh", Map.of(), List.of("list")).err()).as(changed).isEmpty();
        }
    }

    /** Jars of all builds have the same time stamp, so unpacking another build over this one shows no newer file. */
    @Test
    void preparesAnewWhereItIsAnotherBuild() throws Exception {
        for (String build : List.of("5eed", "c0de")) {
            Files.writeString(home.resolve("lib/build"), build + "\n");
            assertThat(start("sh", Map.of(), List.of("list")).err()).as(build).isEqualTo(PREPARING);
            assertThat(start("sh", Map.of(), List.of("list")).err()).as(build).isEmpty();
        }
    }

    @Test
    void preparesInTheCacheWhereItsOwnFolderCantBeWrittenTo() throws Exception {
        // A file in place of the folder keeps even the superuser from writing there.
        Files.writeString(home.resolve("start"), "");
        Launched first = start("sh", Map.of(), List.of("list"));
        assertThat(first.err()).isEqualTo(PREPARING);
        assertThat(first.out()).contains("[-XX:AOTCache=" + folder.resolve("cache") + "/start/");
        assertThat(start("sh", Map.of(), List.of("list")).err()).isEmpty();
    }

    @Test
    void saysWhichPartIsDamaged() throws Exception {
        Files.delete(home.resolve("runtime/bin/java"));
        Launched launched = start("sh", Map.of(), List.of("list"));
        assertThat(launched.exitCode()).isEqualTo(3);
        assertThat(launched.err().lines())
                .singleElement()
                .asString()
                .contains(home.resolve("runtime").toString());
    }

    @Test
    void passesOverAJavaThatIsTooOldOrNoJdk() throws Exception {
        Path own = home.resolve("runtime");
        Files.move(own, folder.resolve("no-jdk"));
        java(folder.resolve("old"), "21.0.2", "java", "javac");
        java(folder.resolve("new"), "27", "java", "javac");
        Launched launched = start(
                "sh",
                Map.of(
                        "JAVA_HOME", folder.resolve("old").toString(),
                        "JDK_HOME", folder.resolve("no-jdk").toString(),
                        "PATH", folder.resolve("new/bin") + ":" + System.getenv("PATH")),
                List.of("list"));
        assertThat(launched.out()).contains("/start/27/program.aot", "[-Dyieldlings.bundled=false]");
    }

    private static void java(Path home, String version, String... commands) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        for (String command : commands) {
            Path file = Files.writeString(home.resolve("bin").resolve(command), STAND_IN);
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
    }

    private Launched start(String shell, Map<String, String> environment, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(shell.split(" ", -1)));
        command.add(home.resolve("yieldlings").toString());
        command.addAll(arguments);
        Map<String, String> whole = new HashMap<>(environment);
        whole.put("YIELDLINGS_CACHE", folder.resolve("cache").toString());
        return Launched.run(folder, whole, command);
    }
}
