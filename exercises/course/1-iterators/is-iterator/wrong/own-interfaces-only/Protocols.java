import dev.yieldlings.kit.Generator;
import java.util.Iterator;

public final class Protocols {
    private Protocols() {}

    public static boolean isIterable(Object object) {
        return has(object, Iterable.class);
    }

    public static boolean isIterator(Object object) {
        return has(object, Iterator.class);
    }

    public static boolean isGenerator(Object object) {
        return has(object, Generator.class);
    }

    private static boolean has(Object object, Class<?> wanted) {
        if (object == null) {
            return false;
        }
        for (Class<?> type : object.getClass().getInterfaces()) {
            if (type == wanted) {
                return true;
            }
        }
        return false;
    }
}
