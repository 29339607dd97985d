package dev.yieldlings.engine.author.page;

import dev.yieldlings.engine.course.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The pages of an exercise. */
public final class Pages {
    /** The number of an exercise's hints. */
    public static final int HINTS = 3;

    private Pages() {}

    /** Returns the page and the hints that exist. */
    public static List<Path> of(Exercise exercise) {
        List<Path> pages = new ArrayList<>(List.of(exercise.readme()));
        for (int i = 1; i <= HINTS; i++) {
            pages.add(exercise.hints().resolve(i + ".md"));
        }
        return pages.stream().filter(Files::isRegularFile).toList();
    }

    /** Returns a page's text; empty if it can't be read, which the files' proof reports. */
    public static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            return "";
        }
    }
}
