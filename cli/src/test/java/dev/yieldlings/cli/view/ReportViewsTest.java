package dev.yieldlings.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Columns;
import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.engine.format.json.ReportReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reports in JSON with their expected text: {@code name.json}, and {@code name.WIDTH-MODE.txt} with a mode of
 * {@code unicode}, {@code ascii}, {@code colour} or {@code plain}. With {@code -Dyieldlings.golden=write} the texts are
 * written instead, to be read before they are committed.
 */
class ReportViewsTest {
    private static final Path FOLDER = Path.of("src/test/resources/dev/yieldlings/cli/view");

    static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void reportsLookAsTheyShould(Path file) throws IOException {
        String[] parts = file.getFileName().toString().split("[.]", -1);
        String[] view = parts[1].split("-", -1);
        int width = Integer.parseInt(view[0]);
        Canvas canvas = new Canvas(
                view[1].equals("colour") ? Style.COLOUR : Style.PLAIN,
                view[1].equals("ascii") ? Glyphs.ASCII : Glyphs.UNICODE,
                width);
        StringBuilder shown = new StringBuilder();
        PlainOption.format(view[1].equals("plain"), canvas)
                .write(ReportReader.read(Files.readAllBytes(FOLDER.resolve(parts[0] + ".json"))), shown);
        if ("write".equals(System.getProperty("yieldlings.golden"))) {
            Files.writeString(file, shown);
        }
        assertThat(shown).hasToString(Files.readString(file));
        assertThat(shown.toString().lines())
                .allSatisfy(line -> assertThat(Columns.of(line.replaceAll("\u001b\\[\\d+m", "")))
                        .isLessThanOrEqualTo(width));
    }
}
