package dev.yieldlings.engine.course;

import java.nio.file.Path;
import java.util.List;

/**
 * A program that a course's exercises make together, for a learner to use what they have written.
 *
 * <p>What its main class must look like is a matter between it and whoever runs it; the course only says what it is made
 * of.
 *
 * @param folder where its own sources lie
 * @param main the name of its main class, which is in the unnamed package
 * @param exercises the exercises whose solutions it is made of, in the course's order
 */
public record PlaySpec(Path folder, String main, List<Exercise> exercises) {
    public PlaySpec {
        exercises = List.copyOf(exercises);
    }
}
