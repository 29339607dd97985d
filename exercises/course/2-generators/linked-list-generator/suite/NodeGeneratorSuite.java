import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.model.Inputs;
import dev.yieldlings.trace.model.Model;
import dev.yieldlings.trace.source.Failing;
import java.util.List;
import java.util.function.Function;

class NodeGeneratorSuite {
    @Check("values")
    void values() {
        Why rule = Why.because(
                        "The values come in the order of the list, and they are the values in the nodes, not the "
                                + "nodes.")
                .ask("What does your body pass to y.yield?");
        over(listOf("pear", "fig", "pear", "", "plum"), rule)
                .yieldsEach("pear", "fig", "pear", "", "plum")
                .stops();
        over(listOf("pear"), rule).next().yields("pear").stops();

        LinkedList<String> fruits = listOf("pear", "fig", "plum");
        CallScript script = Script.calls()
                .because("Two generators over one list go their own ways.")
                .ask("Is the node where yours is a local variable of the body?");
        Generator<String, Void, Void> first = made(script, "first = values(list)", fruits);
        Generator<String, Void, Void> second = made(script, "second = values(list)", fruits);
        script.call("first.next()", first::next)
                .yields("pear")
                .call("first.next()", first::next)
                .yields("fig")
                .call("second.next()", second::next)
                .yields("pear")
                .call("first.next()", first::next)
                .yields("plum")
                .call("second.next()", second::next)
                .yields("fig");
        LinkedList<Integer> numbers = new LinkedList<>();
        numbers.addLast(1);
        numbers.addLast(0);
        numbers.addLast(2);
        Script.because("0 is a value like any other.")
                .generator("values(list of 1, 0, 2)", () -> NodeGenerator.values(numbers))
                .yieldsEach(1, 0, 2)
                .stops();
    }

    @Check("null-values")
    void nullValues() {
        over(
                        listOf("pear", null, "fig", null, null),
                        Why.because("The list is \"pear\", null, \"fig\", null, null: five nodes, so five values.")
                                .ask("What does your loop compare with null, the node or what it holds?"))
                .call("how many values it has", () -> walked(listOf("pear", null, "fig", null, null)))
                .answers(5);
        over(
                        listOf(null, "pear"),
                        Why.because(
                                "The list is null, \"pear\". It begins with a null value, and that doesn't make it an empty "
                                        + "list."))
                .call("how many values it has", () -> walked(listOf(null, "pear")))
                .answers(2);
        LinkedList<String> gap = listOf("pear", null);
        if (NodeGenerator.values(gap).next() instanceof String) {
            over(gap, Why.because("null comes out as null."))
                    .yieldsEach("pear", null)
                    .stops();
        }
    }

    @Check("states")
    void states() {
        over(
                        listOf("pear", "fig"),
                        Why.because("Calling values only makes the generator; its body waits for the first next()."))
                .state(State.CREATED)
                .because("It has yielded a value and waits at its yield. After the last value too: it finds out "
                        + "whether another one follows when you ask.")
                .next()
                .completes()
                .in(State.SUSPENDED)
                .next()
                .completes()
                .in(State.SUSPENDED)
                .because("There is no further node, so the body ends, and the generator is CLOSED.")
                .ask("What makes your loop end?")
                .next()
                .stops()
                .in(State.CLOSED);
        over(listOf("pear", "fig"), Why.because("A new generator begins at the first node."))
                .next()
                .completes()
                .because("close() ends a generator wherever it waits, and a CLOSED one yields nothing more.")
                .close()
                .in(State.CLOSED)
                .stops()
                .in(State.CLOSED);
    }

    @Check("late-start")
    void lateStart() {
        over(
                        new LinkedList<>(),
                        Why.because(
                                        "An empty list has no first node: first() is null, and the first next() is the end.")
                                .ask("Does your body check whether there is a node before it uses it?"))
                .state(State.CREATED)
                .stops()
                .in(State.CLOSED);

        LinkedList<String> fruits = new LinkedList<>();
        over(fruits, Why.because("Making the generator must not look at the list: it is empty, but not for long."))
                .call("list.addLast(\"pear\")", () -> added(fruits, "pear"))
                .completes()
                .because("The list was empty when you made the generator, but its body has not run yet. It begins "
                        + "now, and \"pear\" is there.")
                .ask("Where in your code is the line that calls list.first()?")
                .next()
                .completes()
                .stops();
    }

    @Check("appended")
    void appended() {
        LinkedList<String> three = listOf("pear", "fig", "plum");
        GeneratorScript<String, Void, Void> growing =
                over(three, Why.because("A new generator begins at the first node."));
        growing.next()
                .completes()
                .call("list.addLast(\"lime\")", () -> added(three, "lime"))
                .completes()
                .because("\"lime\" was appended while the generator was on its way, far ahead of it.")
                .ask("Does yours walk along the list itself, or along a copy or a count that it made earlier?")
                .call(
                        "how many values are left",
                        () -> Failing.walk(growing.generator()).size())
                .answers(3);

        LinkedList<String> one = listOf("pear");
        over(one, Why.because("A new generator begins at the first node."))
                .next()
                .completes()
                .call("list.addLast(\"fig\")", () -> added(one, "fig"))
                .completes()
                .because("\"fig\" was appended after the last value. The generator waits at its yield and looks for "
                        + "the next node when it is resumed: now, and there is one.")
                .ask("Which lines of yours look for the next node, those before or after the yield?")
                .next()
                .completes()
                .in(State.SUSPENDED)
                .call("list.addLast(\"plum\")", () -> added(one, "plum"))
                .completes()
                .next()
                .completes()
                .stops()
                .in(State.CLOSED);
    }

    @Check("end")
    void end() {
        LinkedList<String> fruits = listOf("pear");
        over(fruits, Why.because("There is one value, and then the end."))
                .next()
                .completes()
                .stops()
                .call("list.addLast(\"fig\")", () -> added(fruits, "fig"))
                .completes()
                .because("The generator had thrown StopIteration before this value was appended, and that is final. "
                        + "To see the new value, make a new generator.")
                .ask("Does yours look again?")
                .next()
                .stops()
                .in(State.CLOSED)
                .forGood();
        over(fruits, Why.because("A new generator sees the list as it is now."))
                .next()
                .completes()
                .next()
                .completes();

        LinkedList<String> empty = new LinkedList<>();
        if (!endsAtOnce(empty)) {
            return;
        }
        over(empty, Why.because("The list is empty, so the first next() is the end."))
                .stops()
                .call("list.addLast(\"pear\")", () -> added(empty, "pear"))
                .completes()
                .because("The list was empty when you asked the generator, and its answer, StopIteration, is final.")
                .next()
                .stops()
                .in(State.CLOSED);
    }

    /** Whether it ends with an exception of another kind is a check of its own. */
    private static boolean endsAtOnce(LinkedList<String> list) {
        try {
            NodeGenerator.values(list).next();
            return false;
        } catch (StopIteration end) {
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static int walked(LinkedList<String> list) {
        return Failing.walk(NodeGenerator.values(list)).size();
    }

    /** A list, and a generator of its values. */
    private record Walk(LinkedList<String> list, Generator<String, Void, Void> generator) {
        String closed() {
            generator.close();
            return "closed";
        }
    }

    @Check("any-order")
    void anyOrder() {
        Model.objects(
                        Inputs.listsOf(Inputs.oneOf("pear", "fig", null), 3),
                        fruits -> "g = values(list), a list of " + fruits,
                        fruits -> walk(fruits, NodeGenerator::values),
                        fruits -> walk(fruits, reference.NodeGenerator::values))
                .call(
                        "g.next()",
                        walk -> walk.generator().next(),
                        walk -> walk.generator().next())
                .call(
                        "g.next()",
                        walk -> walk.generator().next(),
                        walk -> walk.generator().next())
                .call(
                        "g.next()",
                        walk -> walk.generator().next(),
                        walk -> walk.generator().next())
                .call(
                        fruit -> "list.addLast(" + (fruit == null ? "null" : '"' + fruit + '"') + ")",
                        Inputs.oneOf("plum", "lime", null),
                        (walk, fruit) -> added(walk.list(), fruit),
                        (walk, fruit) -> added(walk.list(), fruit))
                .call("g.close()", Walk::closed, Walk::closed)
                .comparing(walk -> ((Walk) walk).generator().state())
                .because("Whenever a value is appended, the generator sees it as long as it has not ended.")
                .ask("At which moment does yours look at the list?")
                .agrees();
    }

    private static Walk walk(List<String> fruits, Function<LinkedList<String>, Generator<String, Void, Void>> maker) {
        LinkedList<String> list = listOf(fruits.toArray(new String[0]));
        return new Walk(list, maker.apply(list));
    }

    private static LinkedList<String> listOf(String... values) {
        LinkedList<String> list = new LinkedList<>();
        for (String value : values) {
            list.addLast(value);
        }
        return list;
    }

    private static String added(LinkedList<String> list, String value) {
        list.addLast(value);
        return value;
    }

    private static GeneratorScript<String, Void, Void> over(LinkedList<String> list, Why because) {
        return Script.because(because).generator("values(list)", () -> NodeGenerator.values(list));
    }

    private static Generator<String, Void, Void> made(CallScript script, String call, LinkedList<String> list) {
        return script.call(call, () -> NodeGenerator.values(list)).object(Generator.class);
    }
}
