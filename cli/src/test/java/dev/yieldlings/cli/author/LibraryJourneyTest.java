package dev.yieldlings.cli.author;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.learn.Session;
import dev.yieldlings.cli.learn.Session.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Learners get a course's library with the course, and may use the allowed parts of it. */
class LibraryJourneyTest {
    @TempDir
    Path folder;

    @Test
    void aLearnerUsesALibraryOfTheCourse() throws IOException {
        Session author = author();
        done(author, "course", "new", "mine");
        done(author, "course", "add", "my-counter", "--kind", "object", "--course", "mine");
        library(folder.resolve("mine/steps.jar"));
        Path course = folder.resolve("mine/course.json");
        Files.writeString(course, Files.readString(course).replace("\"chapters\"", """
                                "libraries": [{ "library": "steps.jar", "for": "submissions",
                                                "allow": ["org.little.Steps one"] }], "chapters\""""));
        done(author, "course", "pack", "mine", "--learner", "-o", "pack.zip");
        done(author, "init", "--course", "pack.zip", "work");

        assertThat(folder.resolve("work/lib/steps.jar")).isRegularFile();
        assertThat(folder.resolve("work/01-my-counter/pom.xml"))
                .content()
                .contains("<systemPath>${project.basedir}/../lib/steps.jar</systemPath>");
        Session learner = author.in(folder.resolve("work"));
        write("one");
        done(learner, "test", "my-counter");
        write("two");
        assertThat(learner.type("test", "my-counter"))
                .returns(1, Answer::exitCode)
                .extracting(Answer::out)
                .asString()
                .contains("org.little.Steps.two", "is not available to submissions");
        assertThat(learner.type("list").err()).isEmpty();
    }

    private void write(String method) throws IOException {
        Files.writeString(
                folder.resolve("work/01-my-counter/MyCounter.java"),
                Files.readString(folder.resolve("mine/1-first-steps/my-counter/solution/MyCounter.java"))
                        + "class Uses { int it() { return org.little.Steps." + method + "(); } }\n");
    }

    private void library(Path jar) throws IOException {
        Path source = Files.createDirectories(folder.resolve("org/little")).resolve("Steps.java");
        Files.writeString(source, """
                package org.little;
                public final class Steps {
                    public static int one() { return 1; }
                    public static int two() { return 2; }
                }
                """);
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, source.toString()))
                .isZero();
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("org/little/Steps.class"));
            out.write(Files.readAllBytes(source.resolveSibling("Steps.class")));
        }
    }

    private Session author() {
        return Session.of(folder);
    }

    private static void done(Session session, String... arguments) {
        assertThat(session.type(arguments)).as("%s", List.of(arguments)).returns(0, Answer::exitCode);
    }
}
