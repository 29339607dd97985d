package dev.yieldlings.engine.course.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** The JSON Schemas of a course's files, for editors. */
public enum CourseSchema {
    /** The schema of {@code course.json}. */
    COURSE,
    /** The schema of {@code exercise.json}. */
    EXERCISE;

    /** Returns the schema's file name. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".schema.json";
    }

    /** Returns the schema as JSON. */
    public String text() {
        try (InputStream in = Objects.requireNonNull(CourseSchema.class.getResourceAsStream(fileName()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
