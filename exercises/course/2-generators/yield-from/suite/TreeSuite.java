import dev.yieldlings.kit.State;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.model.Inputs;
import dev.yieldlings.trace.model.Model;
import java.util.List;
import java.util.Optional;

class TreeSuite extends TreeScripts {
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
}
