package dev.yieldlings.engine.course;

import java.util.List;

/**
 * A chapter of a course.
 *
 * @param id its folder's name
 * @param title its name for people
 * @param exercises its exercises, in order
 */
public record Chapter(String id, String title, List<Exercise> exercises) {
    public Chapter {
        exercises = List.copyOf(exercises);
    }
}
