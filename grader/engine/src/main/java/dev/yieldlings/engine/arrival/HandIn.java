package dev.yieldlings.engine.arrival;

import java.util.function.Supplier;

/**
 * A submission of a batch.
 *
 * @param name what it is called in results
 * @param report the name of its report's file, without an ending; no other submission of the batch has it
 * @param arrival looks through it
 */
public record HandIn(String name, String report, Supplier<Arrival> arrival) {
    HandIn withReport(String other) {
        return new HandIn(name, other, arrival);
    }
}
