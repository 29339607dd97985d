package dev.yieldlings.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.launcher.FibIterSources;
import dev.yieldlings.cli.launcher.Launched;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in any script, and with invalid bytes, in each locale in which the program may be started. */
class LocalesIT {
    @TempDir
    private Path folder;

    private Path place;

    @BeforeEach
    void makeFolder() throws Exception {
        place = Files.createDirectory(folder.resolve("Übungen"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LC_ALL=C", "-u LC_ALL -u LANG", "LC_ALL=de_DE.ISO-8859-1"})
    void aBatchIsTheSame(String locale) throws Exception {
        Path batch = place.resolve("Abgaben");
        FibIterSources.write(batch, "Müller Jörg_123456_assignsubmission_file_", FibIterSources.right());
        FibIterSources.write(batch, "李 小龍_123457_assignsubmission_file_", FibIterSources.withInNext("a++;"));
        Path bytes = Files.createDirectory(Path.of(URI.create(batch.toUri() + "M%FCller")));
        Files.writeString(bytes.resolve("FibIter.java"), FibIterSources.right());

        Launched launched = in(locale, "grade", "--batch", "Abgaben", "--out", "Ergebnisse");

        assertThat(launched.exitCode()).as("%s", launched).isEqualTo(1);
        assertThat(Files.readString(place.resolve("Ergebnisse/results.csv"), StandardCharsets.UTF_8)
                        .lines())
                .hasSize(4)
                .anyMatch(
                        line -> line.startsWith("Müller Jörg_123456_assignsubmission_file_,fib-iterator,passed,10,10,"))
                .anyMatch(line -> line.startsWith("李 小龍_123457_assignsubmission_file_,fib-iterator,failed,"))
                .anyMatch(line -> line.startsWith("M%FCller,fib-iterator,passed,10,10,"));
        assertThat(place.resolve("Ergebnisse/Müller Jörg_123456_assignsubmission_file_.json"))
                .isRegularFile();
    }

    @Test
    void aWorkspaceIsMadeWhereItIsAskedFor() throws Exception {
        Launched launched = in("LC_ALL=C", "init", "für mich");

        assertThat(launched.exitCode()).as("%s", launched).isZero();
        assertThat(place.resolve("für mich/01-fib-iterator/FibIter.java")).isRegularFile();
    }

    private Launched in(String locale, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("env"));
        command.addAll(List.of(locale.split(" ")));
        command.add(Launched.distribution().resolve("yieldlings").toString());
        command.addAll(List.of(arguments));
        return Launched.run(place, Map.of(), command);
    }
}
