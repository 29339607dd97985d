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
 * Marks a method of a suite as one check: something that the exercise promises, with points of its own.
 *
 * <p>The check's name and points stand in {@code exercise.json} under the same id, and so does what it needs: a check
 * is not run where one that it needs has not passed. Checks run in the order of that file.
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
