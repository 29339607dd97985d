import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.source.Noted;
import java.util.List;
import java.util.Optional;

/** Trees and sums, and how they are walked and ended. */
abstract class TreeScripts {
    /** More than five times what a body needs that delegates. */
    static final long STEPS_A_LEVEL = 40;

    /** How a generator can be ended from outside. */
    enum Ending {
        CLOSED {
            @Override
            <R> GeneratorScript<Integer, Void, R> of(GeneratorScript<Integer, Void, R> script) {
                return script.close();
            }
        },
        RAISED {
            @Override
            <R> GeneratorScript<Integer, Void, R> of(GeneratorScript<Integer, Void, R> script) {
                IllegalArgumentException exception = new IllegalArgumentException("enough");
                return script.raise(exception).raises(exception);
            }
        };

        abstract <R> GeneratorScript<Integer, Void, R> of(GeneratorScript<Integer, Void, R> script);
    }

    static GeneratorScript<Integer, Void, Void> walk(Node<Integer> tree, String because) {
        return walk(tree, Why.because(because));
    }

    static GeneratorScript<Integer, Void, Void> walk(Node<Integer> tree, Why because) {
        return Script.because(because).generator("inOrder(" + text(tree) + ")", () -> Tree.inOrder(tree));
    }

    @SafeVarargs
    static GeneratorScript<Integer, Void, Integer> sumAll(
            String call, String because, Generator<Integer, Void, Integer>... parts) {
        return sumAll(call, Why.because(because), parts);
    }

    @SafeVarargs
    static GeneratorScript<Integer, Void, Integer> sumAll(
            String call, Why because, Generator<Integer, Void, Integer>... parts) {
        List<Generator<Integer, Void, Integer>> list = List.of(parts);
        return Script.because(because).generator("sumAll([" + call + "])", () -> Tree.sumAll(list));
    }

    static <R> void delegating(GeneratorScript<Integer, Void, R> script) {
        script.call(
                        "delegate().isPresent()",
                        () -> script.generator().delegate().isPresent())
                .answers(true);
    }

    static State stateOf(Optional<?> inner) {
        return inner.isPresent() && inner.get() instanceof Generator<?, ?, ?> generator
                ? generator.state()
                : State.CLOSED;
    }

    /** Walks to the end; the answer for 1, 2, 3 and so on is "1 to" the last one. */
    static String counted(Generator<Integer, Void, Void> generator) {
        int last = 0;
        for (int value : generator) {
            if (value != last + 1) {
                return value + " after " + last;
            }
            last = value;
        }
        return "1 to " + last;
    }

    static Generator<Integer, Void, Integer> part(int result, int... values) {
        return Generator.returning(y -> {
            for (int value : values) {
                y.yield(value);
            }
            return result;
        });
    }

    static Generator<Integer, Void, Integer> patient() {
        return Generator.returning(y -> {
            try {
                y.yield(1);
            } catch (IllegalStateException e) {
                Noted.event("patient catches it");
                y.yield(99);
            }
            return 10;
        });
    }

    static Generator<Integer, Void, Integer> tidy() {
        return Generator.returning(y -> {
            try {
                y.yield(1);
                y.yield(2);
                return 10;
            } finally {
                Noted.event("finally block of tidy");
            }
        });
    }

    static <T> Node<T> leaf(T value) {
        return new Node<>(null, value, null);
    }

    static Node<Integer> sevens() {
        return new Node<>(new Node<>(leaf(1), 2, leaf(3)), 4, new Node<>(leaf(5), 6, leaf(7)));
    }

    /** A tree of these values: each goes to the left of a greater one. */
    static Node<Integer> tree(List<Integer> values) {
        Node<Integer> tree = null;
        for (int value : values) {
            tree = with(tree, value);
        }
        return tree;
    }

    static Node<Integer> with(Node<Integer> tree, int value) {
        if (tree == null) {
            return leaf(value);
        }
        return value < tree.value()
                ? new Node<>(with(tree.left(), value), tree.value(), tree.right())
                : new Node<>(tree.left(), tree.value(), with(tree.right(), value));
    }

    /** A tree as the exercise's page writes it: (left value right). */
    static String text(Node<Integer> tree) {
        if (tree == null) {
            return "null";
        }
        if (tree.left() == null && tree.right() == null) {
            return "(" + tree.value() + ")";
        }
        return "(" + (tree.left() == null ? "" : text(tree.left()) + " ") + tree.value()
                + (tree.right() == null ? "" : " " + text(tree.right())) + ")";
    }
}
