package dev.yieldlings.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.course.CheckSpec;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.CourseLoader;
import dev.yieldlings.engine.course.CourseReading;
import dev.yieldlings.engine.course.Exercise;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Whatever the course's five documents print or describe is a check of some exercise; documents.json says which. */
class DocumentsTest {
    /**
     * What is in a document, and where the course checks it.
     *
     * @param document the first three digits of its name
     * @param item a printed value, or a system
     * @param exercise the exercise's id
     * @param check the check's id
     */
    record Row(String document, String item, String exercise, String check) {}

    private final List<Row> rows = rows();

    @Test
    void eachItemIsCheckedWhereTheTableSays() {
        Map<String, Set<String>> checks = new HashMap<>();
        for (Exercise exercise : course().exercises()) {
            checks.put(
                    exercise.id(), exercise.checks().stream().map(CheckSpec::id).collect(Collectors.toSet()));
        }
        assertThat(rows)
                .allSatisfy(row -> assertThat(checks.getOrDefault(row.exercise(), Set.of()))
                        .as("checks of %s", row.exercise())
                        .contains(row.check()));
    }

    @Test
    void eachDocumentIsThereAndNoItemTwice() {
        assertThat(rows).extracting(Row::document).containsOnly("000", "001", "002", "003", "004");
        assertThat(new HashSet<>(rows)).hasSameSizeAs(rows);
    }

    private static List<Row> rows() {
        try (InputStream table = DocumentsTest.class.getResourceAsStream("documents.json")) {
            return List.of(JsonMapper.shared().readValue(Objects.requireNonNull(table), Row[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Course course() {
        return switch (CourseLoader.load(Path.of("course"))) {
            case CourseReading.Loaded(Course course) -> course;
            case CourseReading.Unusable unusable -> throw new AssertionError(unusable);
        };
    }
}
