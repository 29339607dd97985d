import dev.yieldlings.trace.source.Noted;
import java.util.ArrayList;
import java.util.List;

/** A terminal in memory that notes all that is done to it. */
final class FakeTerminal implements RawTerminal {
    static final String RESTORE = "restore(...)";

    private final Object before;
    private final int[] keys;
    final List<String> calls = new ArrayList<>();
    private Object mode;
    private int place;
    private Throwable failure;
    private String failing = "";
    private int restores;

    FakeTerminal(int... keys) {
        this("attributes of before", keys);
    }

    static FakeTerminal with(Object before, int... keys) {
        return new FakeTerminal(before, keys);
    }

    private FakeTerminal(Object before, int[] keys) {
        this.before = before;
        this.mode = before;
        this.keys = keys;
    }

    /** Fails once the keys have been read. */
    FakeTerminal failing(Throwable thrown) {
        this.failure = thrown;
        return this;
    }

    FakeTerminal failingIn(String call, RuntimeException thrown) {
        this.failing = call;
        this.failure = thrown;
        return this;
    }

    private void failIn(String call) {
        if (failing.equals(call)) {
            throw FakeTerminal.<RuntimeException>unchecked(failure);
        }
    }

    boolean isRestored() {
        return restores > 0;
    }

    boolean isAsBefore() {
        return mode == before;
    }

    @Override
    public Object attributes() {
        note("attributes()");
        failIn("attributes()");
        return mode;
    }

    @Override
    public void cbreak() {
        note("cbreak()");
        failIn("cbreak()");
        mode = "attributes of cbreak mode";
    }

    @Override
    public void restore(Object attributes) {
        failIn("restore()");
        note(RESTORE);
        restores++;
        mode = attributes;
    }

    @Override
    public int read() {
        if (place < keys.length) {
            note("read() gives " + keys[place]);
            return keys[place++];
        }
        if (failure != null && failing.isEmpty()) {
            note("read() fails");
            throw FakeTerminal.<RuntimeException>unchecked(failure);
        }
        note("read() gives -1");
        return -1;
    }

    private void note(String call) {
        calls.add(call);
        Noted.event(call);
    }

    /** Lets any exception out of a method that does not declare it. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E unchecked(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
