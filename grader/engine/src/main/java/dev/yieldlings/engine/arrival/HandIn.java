package dev.yieldlings.engine.arrival;

import java.util.function.Supplier;

/**
 * A submission of a batch.
 *
 * @param name its name in the results
 * @param report the name of its report file without the extension, unique within the batch
 * @param arrival lists its files when it is called
 */
public record HandIn(String name, String report, Supplier<Arrival> arrival) {
    HandIn withReport(String other) {
        return new HandIn(name, other, arrival);
    }
}
