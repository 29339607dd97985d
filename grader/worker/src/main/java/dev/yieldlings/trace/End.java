package dev.yieldlings.trace;

import dev.yieldlings.kit.StopIteration;
import java.util.NoSuchElementException;

/** The exception by which a sequence ends. */
enum End {
    /** {@link NoSuchElementException}, as {@link java.util.Iterator#next} specifies. */
    OF_ITERATORS(NoSuchElementException.class),
    /** {@link StopIteration} (PEP 342). */
    OF_GENERATORS(StopIteration.class);

    private final Class<? extends Throwable> type;

    End(Class<? extends Throwable> type) {
        this.type = type;
    }

    /** Returns the simple name of the exception. */
    String exception() {
        return type.getSimpleName();
    }

    boolean isMetBy(Throwable thrown) {
        return type.isInstance(thrown);
    }
}
