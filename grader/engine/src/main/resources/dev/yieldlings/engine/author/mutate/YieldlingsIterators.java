import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** Iterators and iterables that break one rule each; mutants return what they should inside one of them. */
final class YieldlingsIterators {
    private static final Map<Object, Rewinding<Object>> REWINDING = new IdentityHashMap<>();

    private YieldlingsIterators() {}

    static <T> Iterator<T> eager(Iterator<T> own) {
        return own == null ? null : drained(own).iterator();
    }

    static <T> Iterable<T> eager(Iterable<T> own) {
        return own == null ? null : drained(own.iterator());
    }

    static <T> Iterable<T> once(Iterable<T> own) {
        if (own == null) {
            return null;
        }
        Iterator<T> only = own.iterator();
        return () -> only;
    }

    static <T> Iterator<T> ahead(Iterator<T> own) {
        return own == null
                ? null
                : new Iterator<>() {
                    private boolean begun;
                    private boolean holds;
                    private T held;

                    @Override
                    public boolean hasNext() {
                        begin();
                        return holds;
                    }

                    @Override
                    public T next() {
                        begin();
                        if (!holds) {
                            throw new NoSuchElementException();
                        }
                        T value = held;
                        fetch();
                        return value;
                    }

                    private void begin() {
                        if (!begun) {
                            begun = true;
                            fetch();
                        }
                    }

                    private void fetch() {
                        holds = own.hasNext();
                        held = holds ? own.next() : null;
                    }
                };
    }

    static <T> Iterator<T> advancing(Iterator<T> own) {
        return own == null
                ? null
                : new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        boolean more = own.hasNext();
                        if (more) {
                            own.next();
                        }
                        return more;
                    }

                    @Override
                    public T next() {
                        return own.next();
                    }
                };
    }

    static <T> Iterator<T> reviving(Iterator<T> own) {
        return own == null
                ? null
                : new Iterator<>() {
                    private boolean ended;
                    private T last;

                    @Override
                    public boolean hasNext() {
                        return ended || own.hasNext();
                    }

                    @Override
                    public T next() {
                        if (ended) {
                            return last;
                        }
                        try {
                            last = own.next();
                            return last;
                        } catch (NoSuchElementException end) {
                            ended = true;
                            throw end;
                        }
                    }
                };
    }

    private static <T> List<T> drained(Iterator<T> own) {
        List<T> values = new ArrayList<>();
        while (own.hasNext()) {
            values.add(own.next());
        }
        return values;
    }

    @SuppressWarnings("unchecked")
    static <T> Iterator<T> rewinding(Object owner, Iterator<T> own) {
        if (own == null) {
            return null;
        }
        Rewinding<Object> one = REWINDING.computeIfAbsent(owner, _ -> new Rewinding<>());
        one.own = (Iterator<Object>) own;
        return (Iterator<T>) one;
    }

    /** One for all, which begins again when another is asked for. */
    private static final class Rewinding<T> implements Iterator<T> {
        private Iterator<T> own;

        @Override
        public boolean hasNext() {
            return own.hasNext();
        }

        @Override
        public T next() {
            return own.next();
        }
    }
}
