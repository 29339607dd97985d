import dev.yieldlings.trace.IteratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.source.Noted;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;

/** What the checks make iterators from, and how they go along them. */
abstract class IndexedScripts {
    /** More calls than any of the short sequences needs to come to its end. */
    static final int ENOUGH = 10;

    static int smallSquare(int index, int size) {
        return upTo(size, i -> i * i).apply(index);
    }

    /** So many items, and after them none. */
    static <T> IntFunction<T> upTo(int size, IntFunction<T> getItem) {
        return index -> {
            if (index >= size) {
                throw new IndexOutOfBoundsException(index);
            }
            return getItem.apply(index);
        };
    }

    /** The function, its calls events of the trace. */
    static <T> IntFunction<T> noted(IntFunction<T> getItem) {
        return index -> {
            Noted.event("getItem(" + index + ")");
            return getItem.apply(index);
        };
    }

    /** Lets any exception out of a function that does not declare it. */
    @SuppressWarnings("unchecked")
    static <E extends Throwable> E unchecked(Throwable thrown) throws E {
        throw (E) thrown;
    }

    static <T> IteratorScript<T> iterator(String getItem, String because, IntFunction<T> function) {
        return iterator(getItem, Why.because(because), function);
    }

    static <T> IteratorScript<T> iterator(String getItem, Why because, IntFunction<T> function) {
        return Script.because(because).iterator("Indexed.iterator(" + getItem + ")", () -> Indexed.iterator(function));
    }

    /** Takes so many steps at most, asking before each of them or not at all, and returns how many they were. */
    static int walked(IntFunction<?> getItem, boolean asks, int most) {
        Iterator<?> iterator = Indexed.iterator(getItem);
        int steps = 0;
        try {
            while (steps < most && (!asks || iterator.hasNext())) {
                iterator.next();
                steps++;
            }
        } catch (NoSuchElementException end) {
            return steps;
        }
        return steps;
    }
}
