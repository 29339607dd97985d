package dev.yieldlings.engine.author.page;

import dev.yieldlings.engine.course.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The pages of an exercise. */
public final class Pages {
    /** How many hints an exercise has. */
    public static final int HINTS = 3;

    private Pages() {}

    /** The page and the hints, as far as they are there. */
    public static List<Path> of(Exercise exercise) {
        List<Path> pages = new ArrayList<>(List.of(exercise.readme()));
        for (int i = 1; i <= HINTS; i++) {
            pages.add(exercise.hints().resolve(i + ".md"));
        }
        return pages.stream().filter(Files::isRegularFile).toList();
    }

    /** A page's text; none where it can't be read, which is another's to tell. */
    public static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            return "";
        }
    }
}
