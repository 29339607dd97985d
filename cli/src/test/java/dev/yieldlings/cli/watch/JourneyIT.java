package dev.yieldlings.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.launcher.BuiltInCourse;
import dev.yieldlings.cli.launcher.Launched;
import dev.yieldlings.cli.tmux.Tmux;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A learner's way from {@code init} to the third exercise, by keys only. */
class JourneyIT {
    @TempDir
    private Path folder;

    @BeforeAll
    static void needsTmux() {
        Tmux.assumeThere();
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "60, 20"})
    void leadsFromInitToTheThirdExercise(int columns, int rows) throws Exception {
        try (Learner learner = Learner.at(folder, columns, rows, Map.of())) {
            Tmux tmux = learner.tmux();
            tmux.enter("'" + Launched.distribution().resolve("yieldlings") + "' init work");
            tmux.await("./yieldlings watch");
            tmux.enter("cd work; clear; ./yieldlings");
            tmux.await("1  fib-iterator");
            tmux.await("0 of " + BuiltInCourse.size() + " passed");
            Learner inside = new Learner(folder.resolve("work"), tmux, learner.attributes());
            inside.solves("fib-iterator", "FibIter.java");
            tmux.await("Passed: 10 of 10 points.");
            tmux.await("1 of " + BuiltInCourse.size() + " passed, 10 of");
            tmux.keys("n");
            tmux.await("2  infinite-fib-sequence");
            Path second = inside.file("02-infinite-fib-sequence/InfiniteFibSequence.java");
            Files.writeString(second, Files.readString(second).replaceFirst("class", "class class"));
            tmux.await("Does not compile");
            tmux.keys("h");
            tmux.await("Hint 1 of 3");
            inside.solves("infinite-fib-sequence", "InfiniteFibSequence.java");
            tmux.await("Passed: 10 of 10 points.");
            tmux.keys("n");
            tmux.await("3  limited-fib-range");
            assertThat(tmux.await("2 of " + BuiltInCourse.size() + " passed").lines())
                    .hasSize(rows);
            tmux.keys("q");
            learner.isBackWith(0);
            tmux.enter("clear; ./yieldlings list | grep -e '>' -e x]");
            tmux.await("  [x]   2  infinite-fib-sequence");
            tmux.await("> [ ]   3  limited-fib-range");
        }
    }
}
