package dev.yieldlings.engine.course;

import dev.yieldlings.engine.course.json.CourseProblem;
import java.util.List;

/** The result of reading a course. */
public sealed interface CourseReading {
    /** The course has been read. */
    record Loaded(Course course) implements CourseReading {}

    /**
     * The course can't be used.
     *
     * @param problems all problems of the course
     */
    record Unusable(List<CourseProblem> problems) implements CourseReading {
        public Unusable {
            problems = List.copyOf(problems);
        }
    }
}
