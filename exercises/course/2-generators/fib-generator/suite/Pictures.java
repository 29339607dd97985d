import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Keeps the maps that it is given, and a copy of each as it was then. */
final class Pictures implements Consumer<Map<String, Long>> {
    private final List<Map<String, Long>> maps = new ArrayList<>();
    private final List<Map<String, Long>> copies = new ArrayList<>();

    @Override
    public void accept(Map<String, Long> variables) {
        maps.add(variables);
        copies.add(new HashMap<>(variables));
    }

    int count() {
        return copies.size();
    }

    /** As it was when it came, or null if there are fewer. */
    Map<String, Long> at(int index) {
        return index < copies.size() ? copies.get(index) : null;
    }

    /** Whether there are several, no two of them the same object. */
    boolean areDifferent() {
        for (int i = 0; i < maps.size(); i++) {
            Map<String, Long> map = maps.get(i);
            if (maps.subList(0, i).stream().anyMatch(earlier -> earlier == map)) {
                return false;
            }
        }
        return maps.size() > 1;
    }

    boolean unchanged() {
        return maps.equals(copies);
    }
}
