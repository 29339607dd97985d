package dev.yieldlings.engine;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The limits of the number of files per package and of lines per file, a purpose for each package, and a unique name
 * for each class.
 */
class HouseRulesTest {
    private static final int MOST_FILES = 15;
    private static final int MOST_LINES = 300;

    @ParameterizedTest
    @ValueSource(strings = {"kit", "worker", "engine"})
    void eachPackageIsSmallAndSaysItsPurpose(String module) {
        Map<Path, List<Path>> packages =
                javaFiles(module, "main").stream().collect(groupingBy(file -> file.resolveSibling("")));

        assertThat(packages).isNotEmpty().allSatisfy((folder, files) -> {
            assertThat(files).as("files in " + folder).hasSizeLessThanOrEqualTo(MOST_FILES);
            assertThat(folder.resolve("package-info.java"))
                    .content()
                    .startsWith("/**")
                    .contains("@NullMarked");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"kit", "worker", "engine"})
    void noFileIsTooLong(String module) {
        List<Path> files = Stream.concat(javaFiles(module, "main").stream(), javaFiles(module, "test").stream())
                .toList();

        assertThat(files)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(lines(file)).as(file.toString()).isLessThanOrEqualTo(MOST_LINES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kit", "trace", "worker", "engine", "../cli"})
    void noTwoFilesOfAModuleBearOneName(String module) {
        assertThat(javaFiles(module, "main")).isNotEmpty();
        for (String kind : List.of("main", "test")) {
            assertThat(javaFiles(module, kind))
                    .extracting(file -> String.valueOf(file.getFileName()))
                    .filteredOn(name -> !name.equals("package-info.java"))
                    .doesNotHaveDuplicates();
        }
    }

    private static List<Path> javaFiles(String module, String kind) {
        Path sources = Path.of("..", module, "src", kind, "java");
        if (!Files.isDirectory(sources)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
