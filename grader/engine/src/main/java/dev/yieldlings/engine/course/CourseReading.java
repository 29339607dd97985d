package dev.yieldlings.engine.course;

import dev.yieldlings.engine.course.json.CourseProblem;
import java.util.List;

/** What came of reading a course. */
public sealed interface CourseReading {
    /** The course could be read. */
    record Loaded(Course course) implements CourseReading {}

    /**
     * It could not.
     *
     * @param problems everything that is wrong with it
     */
    record Unusable(List<CourseProblem> problems) implements CourseReading {
        public Unusable {
            problems = List.copyOf(problems);
        }
    }
}
