import dev.yieldlings.kit.Generator;
import java.util.Iterator;

public final class Protocols {
    private Protocols() {}

    public static boolean isIterable(Object object) {
        return Iterable.class.isAssignableFrom(object.getClass());
    }

    public static boolean isIterator(Object object) {
        return Iterator.class.isAssignableFrom(object.getClass());
    }

    public static boolean isGenerator(Object object) {
        return Generator.class.isAssignableFrom(object.getClass());
    }
}
