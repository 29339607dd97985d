package dev.yieldlings.trace;

import dev.yieldlings.trace.plan.NeededChecks;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks a method of a suite as one check: a requirement of the exercise, with its own points.
 *
 * <p>{@code exercise.json} has the check's name, its points and the checks that it needs, under the same id. A check is
 * skipped if one that it needs has not passed. Checks run in the order of that file.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Test
@ExtendWith({DivergenceReporter.class, NeededChecks.class})
public @interface Check {
    /** The check's id in {@code exercise.json}. */
    String value();
}
