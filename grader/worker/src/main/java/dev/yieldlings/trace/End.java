package dev.yieldlings.trace;

import dev.yieldlings.kit.StopIteration;
import java.util.NoSuchElementException;

/** How a sequence ends. */
enum End {
    /** By {@link NoSuchElementException}, as {@code Iterator.next()} says. */
    OF_ITERATORS(NoSuchElementException.class),
    /** By {@link StopIteration} (PEP 342). */
    OF_GENERATORS(StopIteration.class);

    private final Class<? extends Throwable> type;

    End(Class<? extends Throwable> type) {
        this.type = type;
    }

    /** The simple name of the exception. */
    String exception() {
        return type.getSimpleName();
    }

    boolean isMetBy(Throwable thrown) {
        return type.isInstance(thrown);
    }
}
