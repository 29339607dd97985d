import dev.yieldlings.kit.Generator;
import java.util.Iterator;

public final class Protocols {
    private Protocols() {}

    public static boolean isIterable(Object object) {
        try {
            return ((Iterable<?>) object).iterator() != null;
        } catch (RuntimeException e) {
            return false;
        }
    }

    public static boolean isIterator(Object object) {
        try {
            ((Iterator<?>) object).hasNext();
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    public static boolean isGenerator(Object object) {
        return object instanceof Generator<?, ?, ?>;
    }
}
