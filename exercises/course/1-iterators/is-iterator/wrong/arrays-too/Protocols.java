import dev.yieldlings.kit.Generator;
import java.util.Iterator;

public final class Protocols {
    private Protocols() {}

    public static boolean isIterable(Object object) {
        return object instanceof Iterable<?>
                || (object != null && object.getClass().isArray());
    }

    public static boolean isIterator(Object object) {
        return object instanceof Iterator<?>;
    }

    public static boolean isGenerator(Object object) {
        return object instanceof Generator<?, ?, ?>;
    }
}
