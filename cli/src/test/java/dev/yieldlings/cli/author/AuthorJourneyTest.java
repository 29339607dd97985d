package dev.yieldlings.cli.author;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.learn.Session;
import dev.yieldlings.cli.learn.Session.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An author's way from a new exercise to a learner who solves it. */
class AuthorJourneyTest {
    private static final String EXERCISE = "my-course/1-first-steps/my-counter/";

    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void makeACourse() throws IOException {
        session = Session.of(folder);
        done("course", "new", "my-course");
        done("course", "add", "my-counter", "--kind", "object", "--course", "my-course");
    }

    @Test
    void anAuthorSeesWhatALearnerWillSee() throws IOException {
        assertThat(done("course", "show", "my-course", "my-counter"))
                .contains(
                        "=== Page ===", "=== Hint 1 of 3 ===", "=== Hint 3 of 3 ===", "=== Report on the starter ===");
        assertThat(done("course", "show", EXERCISE, "--wrong", "below-zero"))
                .contains(
                        "Report on the wrong solution below-zero",
                        "Refuses to go below 0",
                        "below-zero: There is no count below 0")
                .doesNotContain("=== Page ===");
        assertThat(done("course", "show", EXERCISE, "--solution")).contains("Now you know: An object keeps");
        assertThat(session.type("course", "show", EXERCISE, "--wrong", "below-zer"))
                .returns(2, Answer::exitCode)
                .extracting(Answer::err)
                .asString()
                .contains("Did you mean below-zero?");
    }

    @Test
    void aLearnersWorkspaceMovesWithItsCourse() throws IOException {
        done("course", "pack", "my-course", "--learner", "-o", "pack.zip", "--no-hints");
        done("init", "--course", "pack.zip", "work");
        Files.delete(folder.resolve("pack.zip"));
        Path moved = Files.move(folder.resolve("work"), folder.resolve("elsewhere"), StandardCopyOption.ATOMIC_MOVE);

        assertThat(moved.resolve(".yieldlings/workspace.json"))
                .content()
                .contains("\".yieldlings/course\"")
                .doesNotContain(folder.toString());
        Session learner = session.in(moved);
        Path work = moved.resolve("01-my-counter/MyCounter.java");
        assertThat(learner.type("test", "my-counter").exitCode()).isEqualTo(1);
        Files.copy(folder.resolve(EXERCISE + "solution/MyCounter.java"), work, StandardCopyOption.REPLACE_EXISTING);
        assertThat(learner.type("test", "my-counter"))
                .returns(0, Answer::exitCode)
                .extracting(Answer::out)
                .asString()
                .contains("Only public checks are run here; there may be others when it is graded.")
                .doesNotContain("solution");
        assertThat(learner.type("solution", "my-counter"))
                .isEqualTo(new Answer(2, "", "This course shows no solutions.\n"));
        assertThat(learner.type("hint", "my-counter").out()).contains("There are no hints");
    }

    @Test
    void aWorkspaceAndItsCourseMoveTogether() throws IOException {
        done("init", "--course", "my-course", "class/work");
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.move(folder.resolve("my-course"), elsewhere.resolve("my-course"), StandardCopyOption.ATOMIC_MOVE);
        Files.move(folder.resolve("class"), elsewhere.resolve("class"), StandardCopyOption.ATOMIC_MOVE);

        Answer list = session.in(elsewhere.resolve("class/work")).type("list");
        assertThat(list.exitCode()).as("%s", list).isZero();
        assertThat(list.err()).isEmpty();
        try (Stream<Path> files = Files.walk(elsewhere.resolve("class"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .doesNotContain(folder.toString()));
        }
    }

    @Test
    void aPackIsACourseToGradeBy() throws IOException {
        Files.writeString(
                folder.resolve(EXERCISE + "exercise.json"),
                Files.readString(folder.resolve(EXERCISE + "exercise.json"))
                        .replace("\"difficulty\"", "\"visibility\": \"hidden\", \"difficulty\""));
        done("course", "pack", "my-course", "--grader");
        done("course", "pack", "my-course", "--learner");
        String solution = EXERCISE + "solution/MyCounter.java";

        Answer whole = session.type(
                "grade",
                "--course",
                "my-course-grader.zip",
                folder.resolve(solution).toString());
        assertThat(whole.exitCode()).as("%s", whole).isZero();
        Answer open = session.type(
                "grade",
                "--course",
                "my-course-learner.zip",
                folder.resolve(solution).toString());
        assertThat(open.exitCode()).isEqualTo(3);
        assertThat(open.err()).contains("This is a learner's pack", "has no public checks");
        Answer none = session.type("init", "--course", solution, "w");
        assertThat(none.exitCode()).isEqualTo(2);
        assertThat(none.err()).contains("is no zip file");
    }

    private String done(String... arguments) {
        Answer answer = session.type(arguments);
        assertThat(answer.exitCode()).as("%s", answer).isZero();
        return answer.out();
    }
}
