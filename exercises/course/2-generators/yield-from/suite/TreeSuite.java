import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.model.Inputs;
import dev.yieldlings.trace.model.Model;
import dev.yieldlings.trace.source.Noted;
import java.util.List;
import java.util.Optional;

class TreeSuite {
    /** More than five times what a body needs that delegates. */
    private static final long STEPS_A_LEVEL = 40;

    @Check("values")
    void values() {
        Why rule = Why.because("First comes everything on the left, then the node's own value, then everything on the "
                        + "right; and the same again in each subtree.")
                .ask("In which order are your three lines?");
        walk(leaf(7), rule).yieldsEach(7).stops();
        walk(new Node<>(leaf(1), 2, leaf(3)), rule).yieldsEach(1, 2, 3).stops();
        walk(new Node<>(leaf(1), 2, null), rule).yieldsEach(1, 2).stops();
        walk(new Node<>(null, 2, leaf(3)), rule).yieldsEach(2, 3).stops();
        walk(sevens(), rule).yieldsEach(1, 2, 3, 4, 5, 6, 7).stops();
        Why asItIs = Why.because("Walk the tree as it is: its values have no order except that of their places.");
        walk(new Node<>(new Node<>(null, 5, leaf(1)), 5, new Node<>(leaf(-3), 0, null)), asItIs)
                .yieldsEach(5, 1, 5, -3, 0)
                .stops();
        Script.because("What a node holds may be null, zero or empty; only a node that is null is the empty tree.")
                .generator(
                        "inOrder(null, \"\" and 0, one to the left of the other)",
                        () -> Tree.<Object>inOrder(
                                new Node<>(new Node<>(new Node<>(null, 0, null), "", null), null, leaf("last"))))
                .yieldsEach(0, "", null, "last")
                .stops();
    }

    @Check("empty")
    void empty() {
        walk(
                        null,
                        Why.because(
                                        "Null is the empty tree, which has nothing to yield: the first next() finds the end.")
                                .ask("What does your body check first?"))
                .stops()
                .in(State.CLOSED);
    }

    @Check("delegates")
    void delegates() {
        GeneratorScript<Integer, Void, Void> tree = walk(
                sevens(),
                Why.because("While it yields the values of a subtree, it delegates, and delegate() says to which "
                                + "generator.")
                        .ask("A loop that takes each value out of another generator and yields it again is not "
                                + "delegation: which method of the Yielder hands the work over?"));
        for (int value : List.of(1, 2, 3)) {
            delegating(tree.next().yields(value));
        }
        tree.next().yields(4);
        delegating(tree.next().yields(5));
        tree.yieldsEach(6, 7).stops(); // the right edge can also be walked by a loop, without a delegate

        for (Ending ending : Ending.values()) {
            GeneratorScript<Integer, Void, Void> other = walk(
                    sevens(),
                    "What you do to the outer generator happens to the one that it delegates to, all the way in.");
            other.next().yields(1);
            Optional<?> inner = other.generator().delegate();
            ending.of(other)
                    .in(State.CLOSED)
                    .call("state() of what it delegated to", () -> stateOf(inner))
                    .answers(State.CLOSED);
        }
    }

    @Check("deep")
    void deep() {
        CallScript script = Script.calls()
                .because("If each level passes on the values of the one below it in a loop, a value is handled once "
                        + "at each level that it comes through.")
                .ask("How far does a value travel if the levels delegate?");
        walkedQuickly(script, "500 levels to the left", toTheLeft(500), 500);
        walkedQuickly(script, "500 levels to the right", toTheRight(500), 500);
        walkedQuickly(script, "5000 levels to the left", toTheLeft(5_000), 5_000);
    }

    private static Node<Integer> toTheLeft(int levels) {
        Node<Integer> tree = null;
        for (int i = 1; i <= levels; i++) {
            tree = new Node<>(tree, i, null);
        }
        return tree;
    }

    private static Node<Integer> toTheRight(int levels) {
        Node<Integer> tree = null;
        for (int i = levels; i > 0; i--) {
            tree = new Node<>(null, i, tree);
        }
        return tree;
    }

    private static void walkedQuickly(CallScript script, String name, Node<Integer> tree, int levels) {
        script.call("inOrder(" + name + "), to its end", () -> counted(Tree.inOrder(tree)))
                .answers("1 to " + levels)
                .inAtMost(levels * STEPS_A_LEVEL);
    }

    @Check("results")
    void results() {
        Why rule = Why.because(
                        "The parts take their turns in the order of the list. sumAll returns the sum of what they "
                                + "return, which need not be the sum of what they yield.")
                .ask("What does yieldFrom return when the generator has ended?");
        sumAll("part(returns 10, yields 1, 2), part(returns 20, yields 3)", rule, part(10, 1, 2), part(20, 3))
                .yieldsEach(1, 2, 3)
                .stopsWith(30)
                .in(State.CLOSED)
                .forGood();
        sumAll("part(returns 100, yields 4)", rule, part(100, 4)).yieldsEach(4).stopsWith(100);
        sumAll(
                        "part(returns 40), part(returns -5, yields 6), part(returns 8), part(returns 0, yields 7)",
                        rule,
                        part(40),
                        part(-5, 6),
                        part(8),
                        part(0, 7))
                .yieldsEach(6, 7)
                .stopsWith(43);
        sumAll("", "There is no part, so nothing is yielded and the sum is 0.").stopsWith(0);

        Generator<Integer, Void, Integer> first = part(10, 1, 2);
        Generator<Integer, Void, Integer> second = part(20, 3);
        sumAll("first, second", "Don't begin a part before its turn comes.", first, second)
                .call("first.state()", first::state)
                .answers(State.CREATED)
                .next()
                .yields(1)
                .call("second.state()", second::state)
                .answers(State.CREATED)
                .yieldsEach(2, 3)
                .call("first.state()", first::state)
                .answers(State.CLOSED)
                .stopsWith(30);

        Generator<Integer, Void, Integer> halfUsed = part(10, 1, 2);
        halfUsed.next();
        sumAll(
                        "part(returns 10, yields 1, 2; its 1 has been taken already)",
                        "A half-used part goes on from where it is.",
                        halfUsed)
                .yieldsEach(2)
                .stopsWith(10);
        GeneratorScript<Integer, Void, Integer> left =
                sumAll("part(returns 10, yields 1, 2), part(returns 20)", rule, part(10, 1, 2), part(20));
        left.next().yields(1);
        GeneratorScript<Integer, Void, Integer> right = sumAll(
                "part(returns 3), part(returns 5, yields 4)",
                "Two sums at the same time don't mix.",
                part(3),
                part(5, 4));
        right.next().yields(4);
        left.next().yields(2);
        right.stopsWith(8);
        left.stopsWith(30);
    }

    @Check("reaches")
    void reaches() {
        GeneratorScript<Integer, Void, Integer> sum =
                sumAll("part(returns 10, yields 1, 2)", "While a part yields, sumAll delegates to it.", part(10, 1, 2));
        delegating(sum.next().yields(1));
        delegating(sum.next().yields(2));

        sumAll(
                        "patient, part(returns 20, yields 3)",
                        Why.because(
                                        "An exception that the caller raises comes out at the yield of the running part: this one "
                                                + "catches it, yields 99 for it, and returns 10.")
                                .ask("Which generator gets it in your code?"),
                        patient(),
                        part(20, 3))
                .next()
                .yields(1)
                .raise(new IllegalStateException("stop it"))
                .yields(99)
                .happens("patient catches it")
                .next()
                .yields(3)
                .stops();

        IllegalArgumentException unknown = new IllegalArgumentException("what is that");
        for (Ending ending : Ending.values()) {
            Generator<Integer, Void, Integer> tidy = tidy();
            Generator<Integer, Void, Integer> second = part(20, 3);
            GeneratorScript<Integer, Void, Integer> script = sumAll(
                    "tidy, second",
                    "Whatever ends sumAll ends the running part first: its finally block runs. Leave the parts "
                            + "alone whose turn has not come.",
                    tidy,
                    second);
            ending.of(script.next().yields(1))
                    .happens("finally block of tidy")
                    .in(State.CLOSED)
                    .call("tidy.state()", tidy::state)
                    .answers(State.CLOSED)
                    .call("second.state()", second::state)
                    .answers(State.CREATED);
        }
        Generator<Integer, Void, Integer> tidy = tidy();
        sumAll("tidy", "An exception that a part does not catch goes on to the caller, as the very same object.", tidy)
                .next()
                .yields(1)
                .raise(unknown)
                .raises(unknown)
                .stops();
    }

    @Check("any-order")
    void anyOrder() {
        Model.generators(
                        Inputs.listsOf(Inputs.ints(-9, 9), 7),
                        values -> "inOrder(" + text(tree(values)) + ")",
                        values -> Tree.inOrder(tree(values)),
                        values -> reference.Tree.inOrder(tree(values)))
                .raises(Inputs.oneOf(new IllegalArgumentException("from outside")))
                .because("Whatever the tree looks like and whatever you call, the values come from left to right.")
                .agrees();
    }

    /** How a generator can be ended from outside. */
    private enum Ending {
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

    private static GeneratorScript<Integer, Void, Void> walk(Node<Integer> tree, String because) {
        return walk(tree, Why.because(because));
    }

    private static GeneratorScript<Integer, Void, Void> walk(Node<Integer> tree, Why because) {
        return Script.because(because).generator("inOrder(" + text(tree) + ")", () -> Tree.inOrder(tree));
    }

    @SafeVarargs
    private static GeneratorScript<Integer, Void, Integer> sumAll(
            String call, String because, Generator<Integer, Void, Integer>... parts) {
        return sumAll(call, Why.because(because), parts);
    }

    @SafeVarargs
    private static GeneratorScript<Integer, Void, Integer> sumAll(
            String call, Why because, Generator<Integer, Void, Integer>... parts) {
        List<Generator<Integer, Void, Integer>> list = List.of(parts);
        return Script.because(because).generator("sumAll([" + call + "])", () -> Tree.sumAll(list));
    }

    private static <R> void delegating(GeneratorScript<Integer, Void, R> script) {
        script.call(
                        "delegate().isPresent()",
                        () -> script.generator().delegate().isPresent())
                .answers(true);
    }

    private static State stateOf(Optional<?> inner) {
        return inner.isPresent() && inner.get() instanceof Generator<?, ?, ?> generator
                ? generator.state()
                : State.CLOSED;
    }

    /** Walks to the end; the answer for 1, 2, 3 and so on is "1 to" the last one. */
    private static String counted(Generator<Integer, Void, Void> generator) {
        int last = 0;
        for (int value : generator) {
            if (value != last + 1) {
                return value + " after " + last;
            }
            last = value;
        }
        return "1 to " + last;
    }

    private static Generator<Integer, Void, Integer> part(int result, int... values) {
        return Generator.returning(y -> {
            for (int value : values) {
                y.yield(value);
            }
            return result;
        });
    }

    private static Generator<Integer, Void, Integer> patient() {
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

    private static Generator<Integer, Void, Integer> tidy() {
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

    private static <T> Node<T> leaf(T value) {
        return new Node<>(null, value, null);
    }

    private static Node<Integer> sevens() {
        return new Node<>(new Node<>(leaf(1), 2, leaf(3)), 4, new Node<>(leaf(5), 6, leaf(7)));
    }

    /** A tree of these values: each goes to the left of a greater one. */
    private static Node<Integer> tree(List<Integer> values) {
        Node<Integer> tree = null;
        for (int value : values) {
            tree = with(tree, value);
        }
        return tree;
    }

    private static Node<Integer> with(Node<Integer> tree, int value) {
        if (tree == null) {
            return leaf(value);
        }
        return value < tree.value()
                ? new Node<>(with(tree.left(), value), tree.value(), tree.right())
                : new Node<>(tree.left(), tree.value(), with(tree.right(), value));
    }

    /** A tree as the exercise's page writes it: (left value right). */
    private static String text(Node<Integer> tree) {
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
