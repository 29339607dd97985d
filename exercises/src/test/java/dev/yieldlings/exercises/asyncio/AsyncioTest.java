package dev.yieldlings.exercises.asyncio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.kit.Generator;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The loop of exercise {@code sleepers} does what CPython's asyncio does; what that did, record.py has recorded. */
class AsyncioTest {
    private static final int CASES = 200;
    private static final Path EXERCISE = Path.of("course/3-coroutines/sleepers");

    /** What was recorded. */
    record Recorded(String python, int seed, List<Case> cases) {}

    /** A program, and what happened. */
    record Case(List<List<List<Object>>> programs, List<List<Object>> cancels, List<String> events) {}

    @TempDir
    private Path classes;

    @ParameterizedTest
    @ValueSource(strings = {"solution", "solution/with-tickets"})
    void doesWhatAsyncioDid(String solution) throws Exception {
        Recorded recorded = JsonMapper.shared().readValue(Files.readAllBytes(resource("asyncio.json")), Recorded.class);
        compile(List.of(EXERCISE.resolve("given"), EXERCISE.resolve(solution)));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Class<?> town = loader.loadClass("AsyncioTown");
            for (Case each : recorded.cases()) {
                @SuppressWarnings("unchecked") // it is compiled from the source beside this one
                BiFunction<Object, Object, List<String>> fresh = (BiFunction<Object, Object, List<String>>)
                        town.getConstructor().newInstance();
                assertThat(fresh.apply(each.programs(), each.cancels()))
                        .as("%s, cancelling %s", each.programs(), each.cancels())
                        .isEqualTo(each.events());
            }
        }
        assertThat(recorded.cases()).hasSize(CASES);
    }

    private void compile(List<Path> folders) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", classes.toString(), "-cp", kit()));
        arguments.add(resource("AsyncioTown.java").toString());
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> arguments.add(file.toString()));
            }
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assertThat(compiler.run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
    }

    private static String kit() throws Exception {
        return Path.of(Generator.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
    }

    private static Path resource(String name) throws Exception {
        return Path.of(AsyncioTest.class.getResource(name).toURI());
    }
}
