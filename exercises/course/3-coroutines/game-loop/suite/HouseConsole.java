import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A console whose keys the suite presses. */
final class HouseConsole implements Console {
    private final Object cooked = new Object();
    private final Deque<Integer> keys = new ArrayDeque<>();
    private final List<String> lines = new ArrayList<>();
    private String mode = "as it was";
    int timesRaw;
    RuntimeException linesFail;
    RuntimeException keysFail;

    void press(String text) {
        text.chars().forEach(keys::add);
    }

    void end() {
        keys.add(-1);
    }

    int left() {
        return keys.size();
    }

    String mode() {
        return mode;
    }

    List<String> takeLines() {
        List<String> taken = List.copyOf(lines);
        lines.clear();
        return taken;
    }

    @Override
    public Object attributes() {
        return cooked;
    }

    @Override
    public void cbreak() {
        mode = "cbreak";
        timesRaw++;
    }

    @Override
    public void restore(Object attributes) {
        mode = attributes == cooked ? "as it was" : "spoilt";
    }

    @Override
    public int read() {
        if (keysFail != null) {
            throw keysFail;
        }
        if (keys.isEmpty()) {
            throw new IllegalStateException("no key was pressed at the console, so this read would wait");
        }
        return keys.remove();
    }

    @Override
    public void println(String line) {
        if (linesFail != null) {
            throw linesFail;
        }
        lines.add(line);
    }
}
