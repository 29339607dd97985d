package dev.yieldlings.cli.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A learner's way from {@code init} to the next exercise, with the workspace's launcher. */
class LearnerIT {
    @TempDir
    private Path folder;

    private Path workspace;
    private Path fibIter;

    @BeforeEach
    void makeWorkspace() throws Exception {
        workspace = NewWorkspace.in(folder);
        fibIter = workspace.resolve("01-fib-iterator/FibIter.java");
    }

    @Test
    void leadsFromTheStarterToTheNextExercise() throws Exception {
        assertThat(yieldlings().out()).contains("You are at exercise 1, fib-iterator");
        Launched failed = yieldlings("test");
        assertThat(failed.exitCode()).isEqualTo(1);
        assertThat(failed.out()).contains("Not passed yet: 0 of 10 points.", "./yieldlings hint");
        Files.writeString(fibIter, FibIterSources.right());
        Launched passed = yieldlings("test");
        assertThat(passed.exitCode()).isZero();
        assertThat(passed.out())
                .contains(
                        "Passed: 10 of 10 points.",
                        "1 of " + BuiltInCourse.size() + " passed",
                        "infinite-fib-sequence");
        assertThat(yieldlings("next").out()).contains("infinite-fib-sequence/InfiniteFibSequence.java");
        assertThat(yieldlings("list").out()).contains("[x]   1  fib-iterator", "> [ ]   2  infinite-fib-sequence");
    }

    @Tag("thorough")
    @Test
    void givesOneHintAfterTheOther() throws Exception {
        assertThat(yieldlings("hint", "fib-iterator").out()).contains("Hint 1 of 3");
        assertThat(yieldlings("hint", "fib-iterator").out()).contains("Hint 2 of 3");
        assertThat(yieldlings("hint", "fib-iterator").out()).contains("Hint 3 of 3");
        assertThat(yieldlings("hint", "fib-iterator").out()).contains("Hint 3 of 3");
    }

    @Tag("thorough")
    @Test
    void keepsTheSolutionUntilTheExerciseIsPassed() throws Exception {
        Launched refused = yieldlings("solution", "fib-iterator");
        assertThat(refused.out()).doesNotContain("return result;");
        assertThat(refused.err()).contains("--anyway");
        assertThat(yieldlings("solution", "fib-iterator", "--anyway").out()).contains("+", "return result;");
        Files.writeString(fibIter, FibIterSources.right());
        yieldlings("test", "fib-iterator");
        assertThat(yieldlings("solution", "fib-iterator").out()).contains("--- ", "+++ ");
    }

    @Test
    void resetKeepsWhatTheLearnerWrote() throws Exception {
        String starter = Files.readString(fibIter);
        Files.writeString(fibIter, FibIterSources.right());
        assertThat(yieldlings("reset", "fib-iterator").out()).contains(".yieldlings/backups/fib-iterator/");
        assertThat(fibIter).hasContent(starter);
        try (Stream<Path> files = Files.walk(workspace.resolve(".yieldlings/backups"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .singleElement()
                    .satisfies(backup -> assertThat(backup).hasContent(FibIterSources.right()));
        }
    }

    @Test
    void initSaysHowToBegin() throws Exception {
        Launched made = Launched.yieldlings(folder, "init", "other");
        assertThat(made.exitCode()).as("%s", made).isZero();
        assertThat(made.out()).contains("cd other", "01-fib-iterator/FibIter.java", "./yieldlings test");
    }

    @Tag("thorough")
    @Test
    void anotherInitChangesNothingOfTheLearners() throws Exception {
        Files.writeString(fibIter, FibIterSources.right());
        yieldlings("test");
        Launched again = Launched.yieldlings(folder, "init", "work");
        assertThat(again.exitCode()).as("%s", again).isZero();
        assertThat(fibIter).hasContent(FibIterSources.right());
        assertThat(yieldlings("list").out()).contains("[x]   1  fib-iterator");
    }

    @Tag("thorough")
    @Test
    void whatWasPassedIsCheckedAgainAndTheNextOneIsNotTakenForIt() throws Exception {
        assertThat(yieldlings("check", "--all").out()).contains("You have not passed anything yet");
        Files.writeString(fibIter, FibIterSources.right());
        assertThat(yieldlings("test").exitCode()).isZero();
        assertThat(yieldlings("test"))
                .returns(1, Launched::exitCode)
                .extracting(Launched::out)
                .asString()
                .contains("have not begun it", "test fib-iterator");
        assertThat(yieldlings("check", "--all"))
                .returns(0, Launched::exitCode)
                .extracting(Launched::out)
                .asString()
                .contains("ok    fib-iterator", "still passes: 1");
        Files.writeString(fibIter, FibIterSources.withInNext("a++;"));
        assertThat(yieldlings("check", "--all"))
                .returns(1, Launched::exitCode)
                .extracting(Launched::out)
                .asString()
                .contains("FAIL  fib-iterator: ", "1 of 1 that you had passed");
    }

    @Test
    void theLearnersEditorGetsTheKitButNothingHidden() throws Exception {
        try (Stream<Path> files = Files.walk(workspace)) {
            assertThat(files.map(file -> workspace.relativize(file).toString()))
                    .contains(
                            "pom.xml",
                            "lib/yieldlings-kit.jar",
                            "lib/yieldlings-kit-sources.jar",
                            "09-my-range/README.md")
                    .noneMatch(name -> name.contains("Suite") || name.contains("wrong") || name.contains("solution"));
        }
    }

    @Test
    void showsAnExercisesPage() throws Exception {
        Launched shown = yieldlings("show", "prime");
        assertThat(shown.exitCode()).isZero();
        assertThat(shown.out()).contains("NotPrimedException").doesNotContain("\u001b");
    }

    @Test
    void answersAMistakeWithWhatToDo() throws Exception {
        assertThat(yieldlings("show", "fib-itrator").err()).contains("Did you mean fib-iterator?");
        assertThat(yieldlings("reset").exitCode()).isEqualTo(2);
        Launched outside = Launched.yieldlings(folder, "test");
        assertThat(outside.exitCode()).isEqualTo(2);
        assertThat(outside.err()).contains("init").doesNotContain("\tat ");
    }

    private Launched yieldlings(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("./yieldlings"));
        command.addAll(List.of(arguments));
        return Launched.run(workspace, Map.of(), command);
    }
}
