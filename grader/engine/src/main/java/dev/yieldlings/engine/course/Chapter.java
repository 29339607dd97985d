package dev.yieldlings.engine.course;

import java.util.List;

/**
 * A chapter of a course.
 *
 * @param id the chapter's id, which is its folder's name
 * @param title the title shown to people
 * @param exercises the exercises, in course order
 */
public record Chapter(String id, String title, List<Exercise> exercises) {
    public Chapter {
        exercises = List.copyOf(exercises);
    }
}
