package dev.yieldlings.cli.author;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.learn.Session;
import dev.yieldlings.cli.learn.Session.Answer;
import dev.yieldlings.engine.child.StartArchive;
import dev.yieldlings.engine.course.json.CourseSchema;
import dev.yieldlings.engine.run.Installation;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCommandTest {
    @TempDir
    Path folder;

    @Test
    void printsOneOrWritesBoth() {
        assertThat(type("schema", "exercise")).isEqualTo(new Answer(0, CourseSchema.EXERCISE.text(), ""));
        assertThat(type("schema", "--out", "made").exitCode()).isZero();
        assertThat(folder.resolve("made/course.schema.json")).hasContent(CourseSchema.COURSE.text());
        assertThat(folder.resolve("made/exercise.schema.json")).hasContent(CourseSchema.EXERCISE.text());
    }

    @Test
    void asksForWhatIsMissing() {
        assertThat(type("schema").exitCode()).isEqualTo(2);
        assertThat(type("schema", "cours").err()).contains("Choose course or exercise.");
    }

    private Answer type(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "course";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        Installation installation = new Installation(
                folder.resolve("lib"), Path.of("java"), folder.resolve("cache"), new StartArchive.None());
        return new Session(installation, folder, folder).type(all);
    }
}
