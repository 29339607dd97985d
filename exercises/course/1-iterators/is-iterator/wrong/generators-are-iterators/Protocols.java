import dev.yieldlings.kit.Generator;
import java.util.Iterator;

public final class Protocols {
    private Protocols() {}

    public static boolean isIterable(Object object) {
        return object instanceof Iterable<?>;
    }

    public static boolean isIterator(Object object) {
        return object instanceof Iterator<?> || isGenerator(object);
    }

    public static boolean isGenerator(Object object) {
        return object instanceof Generator<?, ?, ?>;
    }
}
