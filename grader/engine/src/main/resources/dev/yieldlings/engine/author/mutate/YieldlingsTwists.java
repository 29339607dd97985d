import dev.yieldlings.kit.Generator;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Wrappers that break one rule each; mutants return what they should inside one of them. */
final class YieldlingsTwists {
    private YieldlingsTwists() {}

    static <Y, S, R> Generator<Y, S, R> eager(Generator<Y, S, R> own) {
        return own == null ? null : new YieldlingsGenerators.Eager<>(own);
    }

    static <Y, S, R> Generator<Y, S, R> ahead(Generator<Y, S, R> own) {
        return own == null ? null : new YieldlingsGenerators.Ahead<>(own);
    }

    static <Y, S, R> Generator<Y, S, R> started(Generator<Y, S, R> own) {
        return own == null ? null : new YieldlingsGenerators.Started<>(own);
    }

    static <Y, S, R> Generator<Y, S, R> unclosed(Generator<Y, S, R> own) {
        return own == null
                ? null
                : new YieldlingsGenerators.Forwarding<>(own) {
                    @Override
                    public Y next() {
                        return own.next();
                    }

                    @Override
                    public void close() {}
                };
    }

    static <Y, S, R> Generator<Y, S, R> reviving(Generator<Y, S, R> own) {
        return own == null ? null : new YieldlingsGenerators.Reviving<>(own);
    }

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
}
