package dev.yieldlings.cli.watch.list;

import dev.yieldlings.cli.screen.Key;
import dev.yieldlings.cli.screen.Size;
import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Glyphs;
import java.util.List;

/** A list and its content on a screen of a size. */
record Seen(ListScene scene, Size size) {
    static Seen of(CourseStatus status, Style style, Size size) {
        return new Seen(new ListScene(new Canvas(style, Glyphs.UNICODE, 1), status), size);
    }

    static Seen plain(int passed, int columns, int rows) {
        return of(ListedCourse.passed(passed), Style.PLAIN, new Size(columns, rows));
    }

    /** Presses character keys, and returns the answer to the last one. */
    ListAnswer type(String keys) {
        ListAnswer answer = new ListAnswer.Stay();
        for (int key : keys.codePoints().toArray()) {
            answer = scene.key(new Key.Character(key));
        }
        return answer;
    }

    ListAnswer press(Key... keys) {
        ListAnswer answer = new ListAnswer.Stay();
        for (Key key : keys) {
            answer = scene.key(key);
        }
        return answer;
    }

    List<String> lines() {
        return scene.draw(size);
    }

    String text() {
        return String.join("\n", lines());
    }

    /** Returns the number of the exercise in the selected line; 0 if no line is selected. */
    int selected() {
        return lines().stream()
                .filter(line -> line.matches("\\*[ >]\\[[ ~x]] +\\d+ .*"))
                .mapToInt(line -> Integer.parseInt(line.substring(5, 8).strip()))
                .reduce(0, (one, other) -> one + other);
    }
}
