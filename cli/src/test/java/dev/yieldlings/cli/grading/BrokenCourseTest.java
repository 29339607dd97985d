package dev.yieldlings.cli.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.learn.Session;
import dev.yieldlings.cli.learn.Session.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fault in a course is reported as neither the grader's fault nor a verdict, and affects only its own exercise. */
class BrokenCourseTest {
    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void makeACourse() throws IOException {
        session = Session.of(folder);
        for (String[] line : new String[][] {
            {"course", "new", "mine"},
            {"course", "add", "good", "--kind", "object", "--course", "mine"},
            {"course", "add", "bad", "--kind", "object", "--course", "mine"},
        }) {
            assertThat(session.type(line).exitCode()).isZero();
        }
        for (String name : new String[] {"Good", "Bad"}) {
            String id = name.toLowerCase(Locale.ROOT);
            Path work = Files.createDirectories(folder.resolve("ada/" + id)).resolve(name + ".java");
            Files.copy(folder.resolve("mine/1-first-steps/" + id + "/solution/" + name + ".java"), work);
        }
    }

    @Test
    void aBrokenExerciseKeepsNoOtherFromBeingGraded() throws IOException {
        damage("mine/1-first-steps/bad/exercise.json", "\"title\"", "\"titel\"");

        Answer both =
                session.type("grade", "--course", "mine", folder.resolve("ada").toString());
        assertThat(both.exitCode()).as("%s", both).isEqualTo(3);
        assertThat(both.out()).contains("good", "Passed");
        assertThat(both.err()).contains("Exercise bad of this course can't be used", "\"titel\"");
        assertThat(session.type("grade", "--course", "mine", good()).exitCode()).isZero();
    }

    @Test
    void aCourseThatCantBeReadIsNoVerdictAndNoMistakeOfTheUsers() throws IOException {
        damage("mine/course.json", "\"chapters\"", "\"chapters");

        assertThat(session.type("grade", "--course", "mine", good()))
                .returns(3, Answer::exitCode)
                .returns("", Answer::out)
                .extracting(Answer::err)
                .asString()
                .contains("can't be used", "course.json:");
        assertThat(session.type("grade", "--course", "nowhere", good()).exitCode())
                .isEqualTo(2);
    }

    private String good() {
        return folder.resolve("ada/good/Good.java").toString();
    }

    private void damage(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(path, Files.readString(path).replace(from, to));
    }
}
