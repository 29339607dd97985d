package dev.yieldlings.cli.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.learn.Session.Answer;
import dev.yieldlings.cli.progress.ExerciseProgress;
import dev.yieldlings.cli.progress.ProgressFile;
import dev.yieldlings.cli.workspace.TinyCourse;
import dev.yieldlings.cli.workspace.Workspace;
import dev.yieldlings.engine.child.StartArchive;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.run.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnerCommandsTest {
    @TempDir
    Path temporary;

    private Course course;
    private Session outside;
    private Session session;
    private Path root;

    @BeforeEach
    void prepare() throws IOException {
        Path library = Files.createDirectory(temporary.resolve("lib"));
        Files.writeString(library.resolve("yieldlings-kit-0.1.0.jar"), "the kit");
        course = TinyCourse.write(temporary.resolve("course"), "one", "two", "twofold");
        Installation installation =
                new Installation(library, Path.of("java"), temporary.resolve("cache"), new StartArchive.None());
        outside = new Session(installation, course.folder(), Files.createDirectory(temporary.resolve("home")));
        root = outside.folder().resolve("yieldlings");
        assertThat(outside.type("init").exitCode()).isZero();
        session = outside.in(root);
    }

    @Test
    void outsideAWorkspaceTheProgramSaysHowToMakeOne() {
        assertThat(outside.type().out()).contains("yieldlings init");
        assertThat(outside.type("test"))
                .returns(2, Answer::exitCode)
                .extracting(Answer::err)
                .asString()
                .contains("yieldlings init");
    }

    @Test
    void initTellsTheNextSteps() throws IOException {
        Answer answer =
                outside.in(Files.createDirectory(temporary.resolve("other"))).type("init", "here");
        assertThat(answer.out()).contains("cd here", "01-one/Work.java", "yieldlings test");
        assertThat(session.type("init").out()).contains("nothing was changed");
    }

    @Test
    void initTakesTheSecondNameWhereTheFirstIsTaken() throws IOException {
        Path checkout = Files.createDirectory(temporary.resolve("checkout"));
        Files.writeString(checkout.resolve("yieldlings"), "a launcher");
        assertThat(outside.in(checkout).type("init").exitCode()).isZero();
        assertThat(checkout.resolve("yieldlings-workspace/01-one/Work.java")).exists();
    }

    @Test
    void initRefusesAFolderOfOtherThings() {
        assertThat(outside.type("init", temporary.toString()))
                .returns(2, Answer::exitCode)
                .returns("", Answer::out);
    }

    @Test
    void theFirstUnsolvedExerciseIsNextUnlessTheUserStandsInAnother() throws IOException {
        assertThat(session.type().out()).contains("exercise 1, one", "01-one/Work.java");
        pass("one");
        assertThat(session.type().out()).contains("exercise 2, two", "1 of 3 passed, 4 of 12 points");
        assertThat(session.type("next").out()).contains("2  two");
        assertThat(session.in(root.resolve("03-twofold")).type().out()).contains("exercise 3, twofold");
        pass("two");
        pass("twofold");
        assertThat(session.type("next").out()).contains("there is no next one");
    }

    @Test
    void theGameIsOfferedOnceAllItsPartsAreThere() throws IOException {
        Path file = course.folder().resolve("course.json");
        Files.writeString(file, Files.readString(file).replace("\"chapters\"", """
                "play": {"main": "Game", "exercises": ["two", "twofold"]}, "chapters\""""));
        Files.writeString(Files.createDirectory(course.folder().resolve("play")).resolve("Game.java"), "class Game {}");
        pass("one");
        pass("two");
        assertThat(session.type("next").out()).doesNotContain("yieldlings play");
        pass("twofold");
        assertThat(session.type("next").out()).contains("`yieldlings play` runs it");
    }

    @Test
    void nextGoesWhereTheLearnerWants() throws IOException {
        Files.writeString(root.resolve("01-one/Work.java"), "begun");
        assertThat(session.type("next").out()).contains("1  one", "next --skip");
        assertThat(session.type("next", "--skip").out()).contains("2  two");
        assertThat(session.type("next").out()).contains("2  two");
        assertThat(session.type().out()).contains("exercise 2, two");
        assertThat(session.type("next", "3").out()).contains("3  twofold");
        assertThat(session.type("next", "--skip").out()).contains("1  one");
        pass("one");
        assertThat(session.type("next").out()).contains("2  two");
        assertThat(session.type("next", "one").out()).contains("You have passed it before");
        assertThat(session.type().out()).contains("You are at one, which is passed");
        pass("twofold");
        assertThat(session.type("next").out()).contains("2  two");
        assertThat(session.type("next", "--skip").out()).contains("You have passed all the others", "2  two");
    }

    @Test
    void theListSaysHowFarEachIs() throws IOException {
        pass("one");
        Files.writeString(root.resolve("02-two/Work.java"), "begun");
        assertThat(session.type("list").out().lines())
                .anyMatch(line -> line.startsWith("  [x]   1  one"))
                .anyMatch(line -> line.startsWith("> [~]   2  two "))
                .anyMatch(line -> line.startsWith("  [ ]   3  twofold"))
                .allMatch(line -> line.length() <= 80);
    }

    @Test
    void exercisesAreFoundByNumberBeginningAndCompletedFolder() {
        assertThat(session.type("show", "3").out()).startsWith("Page of twofold");
        assertThat(session.type("show", "twof").out()).startsWith("Page of twofold");
        for (String typed : List.of("two", "two/", "02-two", "02-two/", "2")) {
            assertThat(session.type("show", typed).out()).startsWith("Page of two\n");
        }
        assertThat(session.type("show", "tw").err()).contains("More than one", "two, twofold");
        assertThat(session.type("show", "towfold").err()).contains("Did you mean twofold?");
    }

    @Test
    void hintsComeOneByOne() {
        assertThat(session.type("hint").out()).contains("Hint 1 of 2", "There is 1 more");
        assertThat(session.type("hint").out()).contains("Hint 2 of 2", "That is the last hint");
        assertThat(session.type("hint").out()).contains("Hint 2 of 2", "You have seen this one before");
        assertThat(session.type("hint", "--seen").out()).contains("Hint 1 of 2", "Hint 2 of 2");
        assertThat(session.type("hint", "two").out()).contains("Hint 1 of 2 for two");
    }

    @Test
    void hintsBeginWithTheOneThatFits() throws IOException {
        new ProgressFile(Workspace.at(root).orElseThrow())
                .update(progress -> progress.with(
                        course.exercise("one").orElseThrow(),
                        before -> new ExerciseProgress(false, 0, 4, 1, 0, "failed", 2)));
        assertThat(session.type("hint", "one").out()).contains("Hint 2 of 2", "what your last test showed", "--seen");
        assertThat(session.type("hint", "one", "--seen").out()).contains("Hint 1 of 2", "Hint 2 of 2");
        assertThat(session.type("hint", "one").out()).contains("Hint 2 of 2", "You have seen this one before");
    }

    @Test
    void aHintIsGivenWhereProgressCannotBeSaved() throws IOException {
        Files.delete(root.resolve(".yieldlings/lock"));
        Files.createDirectory(root.resolve(".yieldlings/lock"));
        Answer answer = session.type("hint");
        assertThat(answer.out()).contains("Hint 1 of 2");
        assertThat(answer.err().lines()).hasSize(1);
        assertThat(answer.err()).contains("could not be saved");
    }

    @Test
    void theSolutionIsForThoseWhoHavePassedOrInsist() throws IOException {
        assertThat(session.type("solution", "one")).returns(2, Answer::exitCode).returns("", Answer::out);
        assertThat(session.type("solution", "one", "--anyway").out())
                .contains("-public class Work {}", "+public class Work { int done; }", "shorter");
        pass("one");
        assertThat(session.type("solution", "one").out()).contains("+public class Work { int done; }");
        assertThat(session.type("solution", "one", "--style", "shorter").out()).contains("int d;");
        assertThat(session.type("solution", "one", "--style", "shortr").err()).contains("Did you mean shorter?");
    }

    @Test
    void resetSaysWhereItKeptWhatWasThere() throws IOException {
        Files.writeString(root.resolve("01-one/Work.java"), "mine");
        String out = session.type("reset", "one").out();
        Path kept = root.resolve(out.lines().toList().getLast().strip());
        assertThat(kept.resolve("Work.java")).hasContent("mine");
        assertThat(root.resolve("01-one/Work.java")).hasContent("public class Work {}");
    }

    @Test
    void aDamagedProgressFileIsToldOnce() throws IOException {
        Files.writeString(root.resolve(".yieldlings/progress.json"), "damaged");
        assertThat(session.type("list"))
                .returns(0, Answer::exitCode)
                .extracting(Answer::err)
                .asString()
                .contains("progress.json.broken-1");
        assertThat(session.type("list").err()).isEmpty();
    }

    @Test
    void aMovedCourseIsAskedForAndFoundAgain() throws IOException {
        TinyCourse.write(temporary.resolve("own"), "mine");
        Session own = outside.in(temporary.resolve("w"));
        assertThat(outside.type(
                                "init",
                                "--course",
                                temporary.resolve("own").toString(),
                                own.folder().toString())
                        .exitCode())
                .isZero();
        Files.move(temporary.resolve("own"), temporary.resolve("moved"));
        assertThat(own.type("list"))
                .returns(2, Answer::exitCode)
                .extracting(Answer::err)
                .asString()
                .contains("init --course DIR");
        assertThat(own.type("init", "--course", "../moved").exitCode()).isZero();
        assertThat(own.type("list").out()).contains("mine");
    }

    @Test
    void newsIsToldInOneLineUntilItIsBroughtIn() throws IOException {
        Files.writeString(root.resolve("01-one/Work.java"), "mine");
        TinyCourse.write(course.folder(), "one", "two", "more");
        Files.writeString(course.folder().resolve("only/one/starter/Work.java"), "public class Work { int later; }");
        Files.writeString(course.folder().resolve("only/two/README.md"), "# Later");
        for (String command : List.of("list", "show", "next")) {
            assertThat(session.type(command).err().lines())
                    .containsExactly("News for this workspace: 1 new exercise, 1 exercise taken out, 1 changed page, "
                            + "1 changed starter. `yieldlings init` brings it in; what you wrote stays as it is.");
        }
        assertThat(session.type("init").out())
                .contains("New exercises: more", "New pages: 02-two/README.md", "so it stays:", "01-one/Work.java")
                .contains("No more in the course", "twofold");
        assertThat(session.type("list").err()).isEmpty();
    }

    @Test
    void aFolderThatIsThereTwiceOrUnderAnotherNameIsTold() throws IOException {
        Files.createDirectory(root.resolve("one"));
        assertThat(session.type("list").err()).contains("Only 01-one is checked, not one: ");
        Files.delete(root.resolve("one"));
        Files.move(root.resolve("01-one"), root.resolve("first try"));
        assertThat(session.type("reset", "one").err()).contains("The folder 01-one is missing. Is it first try?");
        assertThat(session.type("init").out()).contains("01-one was made again. Did you rename it to first try?");
    }

    @Test
    void everyCommandHasHelpWithAnExample() {
        for (String command : List.of("init", "list", "show", "test", "next", "hint", "reset", "solution")) {
            assertThat(outside.type(command, "--help").out()).as(command).contains("Usage:", "Example", "  yieldlings");
        }
    }

    private void pass(String id) throws IOException {
        new ProgressFile(Workspace.at(root).orElseThrow())
                .update(progress -> progress.with(
                        course,
                        course.exercise(id).orElseThrow(),
                        before ->
                                new ExerciseProgress(true, 4, 4, before.attempts() + 1, before.hints(), "passed", 0)));
    }
}
