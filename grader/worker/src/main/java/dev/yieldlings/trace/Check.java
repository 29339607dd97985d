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
 * Marks a method of a suite as one check: something that the exercise demands, with its own points.
 *
 * <p>The check's name and points are in {@code exercise.json} under the same id, and so is what it needs: a check is
 * not run if one that it needs has not passed. Checks run in the order of that file.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Test
@ExtendWith({DivergenceReporter.class, NeededChecks.class})
public @interface Check {
    /** The check's id, as {@code exercise.json} lists it. */
    String value();
}
