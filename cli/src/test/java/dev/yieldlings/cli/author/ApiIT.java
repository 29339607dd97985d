package dev.yieldlings.cli.author;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.launcher.Launched;
import dev.yieldlings.cli.learn.Session;
import dev.yieldlings.cli.learn.Session.Answer;
import dev.yieldlings.engine.child.StartArchive;
import dev.yieldlings.engine.run.Installation;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program writes the pages of the language of suites. */
class ApiIT {
    @TempDir
    private Path folder;

    @Test
    void thePagesTellWhatSuitesAreWrittenIn() {
        Session session = new Session(
                new Installation(
                        Launched.distribution().resolve("lib"),
                        Path.of(System.getProperty("java.home"), "bin", "java"),
                        folder.resolve("cache"),
                        new StartArchive.None()),
                folder,
                folder);
        assertThat(session.type("course", "api", "-o", "api"))
                .isEqualTo(new Answer(0, "Open " + folder.resolve("api/index.html") + " in a browser.\n", ""));
        Path pages = folder.resolve("api/dev/yieldlings");
        assertThat(pages.resolve("trace/Script.html")).content().contains("because");
        assertThat(pages.resolve("trace/source/Source.html")).isNotEmptyFile();
        assertThat(pages.resolve("trace/model/Model.html")).isNotEmptyFile();
        assertThat(pages.resolve("kit/Generator.html")).content().contains("returning");
        assertThat(pages.resolve("worker")).doesNotExist();
        assertThat(session.type("course", "api", "-o", "api").err()).contains("exists and is not empty");
    }
}
