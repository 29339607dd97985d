import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;

public final class Indexed {
    private Indexed() {}

    public static <T> Iterator<T> iterator(IntFunction<T> getItem) {
        List<T> items = new ArrayList<>();
        try {
            while (true) {
                items.add(getItem.apply(items.size()));
            }
        } catch (IndexOutOfBoundsException e) {
            return items.iterator();
        }
    }
}
