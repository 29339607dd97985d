package dev.yieldlings.cli.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.yieldlings.engine.child.Reached;
import dev.yieldlings.engine.child.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --sandbox}: what a worker can reach, and what happens without a sandbox. */
class SandboxIT {
    @TempDir
    private Path folder;

    @Test
    void keepsAWorkerFromEverything() throws Exception {
        assumeTrue(works(), "bubblewrap is not installed, or makes no sandbox here");
        assertThat(reached(Sandbox.installed()).orElseThrow().things()).isEmpty();
    }

    @Test
    void isWhatKeepsItFromThat() throws Exception {
        assertThat(reached(new Sandbox.None()).orElseThrow().things()).contains("network", "read", "write " + folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a++;",
                "System.out.println(a);",
                "long[] all = new long[Integer.MAX_VALUE];",
                "Object[] all = null; while (a >= 0) { all = new Object[] {all, new long[100000]}; }"
            })
    void changesNoByteOfAReport(String statements) throws Exception {
        assumeTrue(works(), "bubblewrap is not installed, or makes no sandbox here");
        FibIterSources.write(folder, "fib", FibIterSources.withInNext(statements));
        Launched inside = grade(Map.of(), "required");
        Launched outside = grade(Map.of(), "off");
        assertThat(inside.out()).startsWith("{").isEqualTo(outside.out());
        assertThat(inside.exitCode()).isEqualTo(outside.exitCode());
    }

    @Test
    void isDoneWithoutWhereItIsNotInstalled() throws Exception {
        FibIterSources.write(folder, "fib", FibIterSources.right());
        Map<String, String> environment = withPath(folder);
        assertThat(grade(environment, "auto").exitCode()).isZero();
        Launched required = grade(environment, "required");
        assertThat(required.exitCode()).isEqualTo(3);
        assertThat(required.out()).isEmpty();
        assertThat(required.err().lines()).singleElement().asString().contains("install bubblewrap");
    }

    @Test
    void isDoneWithoutWhereTheSystemForbidsIt() throws Exception {
        FibIterSources.write(folder, "fib", FibIterSources.right());
        Path forbidden = folder.resolve("bwrap");
        Files.writeString(forbidden, "#!/bin/sh\necho 'bwrap: Creating new namespace failed' >&2\nexit 1\n");
        assertThat(forbidden.toFile().setExecutable(true)).isTrue();
        Map<String, String> environment = withPath(folder);
        Launched auto = grade(environment, "auto");
        assertThat(auto.exitCode()).as("%s", auto).isZero();
        Launched required = grade(environment, "required");
        assertThat(required.exitCode()).isEqualTo(3);
        assertThat(required.out()).isEmpty();
        assertThat(required.err()).contains("user namespaces", "bwrap: Creating new namespace failed");
    }

    @Test
    void endsWithTheGrader() throws Exception {
        assumeTrue(works(), "bubblewrap is not installed, or makes no sandbox here");
        FibIterSources.write(
                folder, "fib", FibIterSources.withInNext("java.math.BigInteger.TEN.pow(1 << 28).toString();"));
        Process grader = new ProcessBuilder(
                        Launched.distribution().resolve("yieldlings").toString(), "grade", "--sandbox=required", "fib")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        List<ProcessHandle> children = children(grader);
        while (children.isEmpty() && grader.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(20);
            children = children(grader);
        }
        grader.destroyForcibly().waitFor();
        CompletableFuture<?>[] ends =
                children.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(ends).get(20, TimeUnit.SECONDS);
        assertThat(children).isNotEmpty().noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void isOneOfThree() throws Exception {
        FibIterSources.write(folder, "fib", FibIterSources.right());
        Launched launched = grade(Map.of(), "sometimes");
        assertThat(launched.exitCode()).isEqualTo(2);
        assertThat(launched.err()).contains("there are auto, required, off");
    }

    /** Returns the grader's child processes, or none until the JVM runs below both processes of bubblewrap. */
    private static List<ProcessHandle> children(Process grader) {
        List<ProcessHandle> all = grader.descendants().toList();
        return all.size() < 3 ? List.of() : all;
    }

    private static boolean works() throws IOException {
        Sandbox sandbox = Sandbox.installed();
        return sandbox instanceof Sandbox.Bubblewrap
                && Reached.from(sandbox, java(), worker(), List.of()).isPresent();
    }

    private Optional<Reached> reached(Sandbox sandbox) throws IOException {
        List<Path> folders = List.of(
                Path.of("/"), Path.of("/dev"), Path.of("/tmp"), Path.of(System.getProperty("user.home")), folder);
        return Reached.from(sandbox, java(), worker(), folders);
    }

    private Launched grade(Map<String, String> environment, String sandbox) throws Exception {
        String program = Launched.distribution().resolve("yieldlings").toString();
        return Launched.run(
                folder, environment, List.of(program, "grade", "--sandbox", sandbox, "--report", "json", "fib"));
    }

    private static Map<String, String> withPath(Path only) {
        return Map.of("PATH", only.toString(), "JAVA_HOME", System.getProperty("java.home"));
    }

    private static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    private static Path worker() throws IOException {
        try (Stream<Path> jars = Files.list(Launched.distribution().resolve("lib"))) {
            return jars.filter(jar -> String.valueOf(jar.getFileName()).startsWith("yieldlings-worker"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
