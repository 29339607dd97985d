package dev.yieldlings.engine.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** File names for student names that file systems don't accept. */
class FileNamesTest {
    @ParameterizedTest
    @CsvSource({
        "aux, %61ux",
        "CON.backup, %43ON.backup",
        "Nul, %4Eul",
        "com1.tar.gz, %63om1.tar.gz",
        "LPT\u00b2, %4CPT\u00b2",
        "prn., %70rn%2E",
        "console, console",
        "auxiliary.txt, auxiliary.txt",
        "com10, com10",
        "Connie, Connie",
        ".hidden, %2Ehidden",
        "a:b, a%3Ab",
    })
    void canBeMadeOnEveryDisk(String name, String safe) {
        assertThat(FileNames.safe(name)).isEqualTo(safe);
    }

    @Test
    void whatIsUnlikeStaysUnlike() {
        assertThat(List.of("aux", "%61ux", "AUX", "%2561ux").stream().map(FileNames::safe))
                .doesNotHaveDuplicates();
    }
}
