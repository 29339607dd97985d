package dev.yieldlings.cli.author;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.learn.Session;
import dev.yieldlings.cli.learn.Session.Answer;
import dev.yieldlings.engine.child.StartArchive;
import dev.yieldlings.engine.course.library.Libraries;
import dev.yieldlings.engine.course.library.Libraries.Found;
import dev.yieldlings.engine.run.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A course's libraries, from a repository behind a real socket. */
class LibrariesCommandTest {
    private static final String HOME = "user.home";
    private static final String LOCAL = "maven.repo.local";

    @TempDir
    Path folder;

    private final String homeBefore = Objects.requireNonNull(System.getProperty(HOME));
    private final @Nullable String localBefore = System.getProperty(LOCAL);
    private LittleRepository repository;
    private Path local;
    private Path lock;

    @BeforeEach
    void begin() throws IOException {
        local = folder.resolve("home/.m2/repository");
        lock = folder.resolve("libraries.lock.json");
        Files.createDirectories(local);
        System.setProperty(HOME, folder.resolve("home").toString());
        System.clearProperty(LOCAL);
        repository = new LittleRepository(folder.resolve("remote"));
        repository.add("own", "own", "needed");
        repository.add("needed", "needed");
        course("\"repositories\": [\"" + repository.address() + "\"], \"libraries\": [\"little:own:1\"],");
    }

    @AfterEach
    void end() {
        repository.close();
        System.setProperty(HOME, homeBefore);
        if (localBefore != null) {
            System.setProperty(LOCAL, localBefore);
        }
    }

    @Test
    void downloadsALibraryWithWhatItNeedsAndKeepsTheirDigests() throws IOException {
        assertThat(found()).isInstanceOf(Found.Missing.class);

        assertThat(type()).returns(0, Answer::exitCode).returns("", Answer::err);

        List<Path> jars =
                List.of(local.resolve("little/own/1/own-1.jar"), local.resolve("little/needed/1/needed-1.jar"));
        assertThat(jars).allSatisfy(jar -> assertThat(jar).isRegularFile());
        assertThat(found()).isEqualTo(new Found.Jars(jars));
        String digests = Files.readString(lock);
        repository.close();
        assertThat(type().exitCode()).as("what is there needs no network").isZero();
        assertThat(lock).hasContent(digests);
    }

    @Test
    void goesByTheMirrorsOfMavensSettings() throws IOException {
        course("\"libraries\": [\"little:needed:1\"],");
        Files.writeString(folder.resolve("home/.m2/settings.xml"), """
                <settings><mirrors><mirror><id>near</id><mirrorOf>central</mirrorOf><url>%s</url></mirror></mirrors>
                </settings>
                """.formatted(repository.address()));

        assertThat(type()).returns(0, Answer::exitCode).returns("", Answer::err);
        assertThat(local.resolve("little/needed/1/needed-1.jar")).isRegularFile();
    }

    @Test
    void refusesAnotherJarUnderTheSameName() throws IOException {
        type();
        String digests = Files.readString(lock);
        repository.add("needed", "something else");
        Files.delete(local.resolve("little/needed/1/needed-1.jar"));

        assertThat(type())
                .returns(2, Answer::exitCode)
                .extracting(Answer::err)
                .asString()
                .contains("needed-1.jar is not the jar whose digest is in libraries.lock.json")
                .hasLineCount(1);
        assertThat(lock).hasContent(digests);
        assertThat(found()).isInstanceOf(Found.Missing.class);
    }

    @Test
    void saysInOneSentenceWhatIsWrong() throws IOException {
        course("\"repositories\": [\"" + repository.address() + "\"], \"libraries\": [\"little:owm:1\"],");
        assertThat(type())
                .returns(2, Answer::exitCode)
                .extracting(Answer::err)
                .asString()
                .contains("little:owm:jar:1", "Mend its name in course.json")
                .hasLineCount(1);

        course("\"repositories\": [\"http://127.0.0.1:1/\"], \"libraries\": [\"little:own:1\"],");
        assertThat(type())
                .returns(2, Answer::exitCode)
                .extracting(Answer::err)
                .asString()
                .contains("Connect to the network and type the same command again.")
                .hasLineCount(1);
        assertThat(lock).doesNotExist();
    }

    private void course(String fields) throws IOException {
        Files.writeString(
                folder.resolve("course.json"),
                "{ \"formatVersion\": 1, \"id\": \"tiny\", \"title\": \"Tiny\", " + fields + " \"chapters\": [] }");
    }

    private Found found() {
        return new Libraries(folder, Libraries.localRepository(), new ArrayList<>()).find("little:own:1");
    }

    private Answer type() {
        Installation installation = new Installation(
                folder.resolve("lib"), Path.of("java"), folder.resolve("cache"), new StartArchive.None());
        return new Session(installation, folder, folder).type("course", "libraries");
    }
}
