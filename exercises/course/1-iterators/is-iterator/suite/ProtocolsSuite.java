import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.Scanner;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class ProtocolsSuite extends SampleObjects {
    private static final String DECLARED =
            "What counts is what the object's class has declared, or one of its superclasses or " + "interfaces. ";

    @Check("iterables")
    void iterables() {
        Why yes = Why.because(DECLARED + "A for-each loop takes this, so it is an iterable.")
                .ask("Which type does for-each ask for?");
        isIterable("List.of(1, 2)", List.of(1, 2), true, yes);
        isIterable("Set.of()", Set.of(), true, yes);
        isIterable("new ArrayDeque<>()", new ArrayDeque<>(), true, yes);
        isIterable("an ArrayList's subclass", new Pile(), true, yes);
        isIterable("an Iterable that is no Collection", new Hollow(), true, yes);
        isIterable("an Iterable's subclass", new HollowerStill(), true, yes);
        Iterable<Integer> lambda = Collections::emptyIterator;
        isIterable("an Iterable written as a lambda", lambda, true, yes);
        isIterable(
                "a Generator",
                numbers(),
                true,
                Why.because(yes.reason() + " (Generator extends Iterable.)").ask(yes.question()));
        Why no = Why.because("For-each does not take this: you can't ask it for an iterator.");
        isIterable("List.of(1, 2).iterator()", List.of(1, 2).iterator(), false, no);
        isIterable("\"text\"", "text", false, no);
        isIterable("Map.of(1, 2)", Map.of(1, 2), false, no.reason() + " (Its entrySet() could.)");
        isIterable("7", 7, false, no);
    }

    @Check("iterators")
    void iterators() {
        Why yes = Why.because(DECLARED + "This one is an iterator, with hasNext() and next().");
        isIterator("List.of(1, 2).iterator()", List.of(1, 2).iterator(), true, yes);
        Iterator<Integer> empty = Collections.emptyIterator();
        isIterator("Collections.emptyIterator()", empty, true, yes.reason() + " (Even if nothing is left.)");
        isIterator("new ArrayList<>().listIterator()", new ArrayList<>().listIterator(), true, yes);
        isIterator("new Scanner(\"a b\")", new Scanner("a b"), true, yes);
        PrimitiveIterator.OfInt ints = IntStream.range(0, 3).iterator();
        isIterator("IntStream.range(0, 3).iterator()", ints, true, yes);
        isIterator("an own Iterator", new Countdown(), true, yes);
        isIterator("the subclass of an own Iterator", new SlowCountdown(), true, yes);
        isIterator("a generator's iterator()", numbers().iterator(), true, yes);
        Why no = Why.because(
                "It can make iterators, or you can make one from it, but it is not one itself: it has no " + "next().");
        isIterator("List.of(1, 2)", List.of(1, 2), false, no);
        isIterator("an Iterable that is no Collection", new Hollow(), false, no);
        isIterator("\"text\"", "text", false, no);
        isIterator("7", 7, false, no);
    }

    @Check("generators")
    void generators() {
        Why yes = Why.because(
                "It implements Generator, so it is one, however it was made and whatever has happened to it.");
        Generator<Integer, Void, Void> fresh = numbers();
        Generator<Integer, Void, Void> halfUsed = numbers();
        halfUsed.next();
        Generator<Integer, Void, Void> closed = numbers();
        closed.close();
        Generator<Integer, Void, Void> ended = numbers();
        ended.forEach(number -> {});
        List<Generator<?, ?, ?>> generators = List.of(fresh, halfUsed, closed, ended, new HandMade());
        List<String> names = List.of(
                "a new generator", "a half-used one", "a closed generator", "an ended generator", "a hand-made one");
        boolean tellsIterables = Protocols.isIterable(new Hollow());
        boolean tellsIterators = !Protocols.isIterator(new Hollow());
        for (int i = 0; i < generators.size(); i++) {
            Generator<?, ?, ?> generator = generators.get(i);
            String name = names.get(i);
            isGenerator(name, generator, true, yes);
            if (tellsIterables) {
                isIterable(name, generator, true, "Loops take generators: Generator extends Iterable.");
            }
            if (tellsIterators) {
                isIterator(
                        name,
                        generator,
                        false,
                        "A generator is an iterator in Python, but not here: a Generator does not implement Iterator.");
            }
        }
        List<Generator<Integer, Void, Void>> self = new ArrayList<>();
        self.add(Generator.of(y -> {
            isGenerator("a generator, while its own body runs", self.getFirst(), true, yes);
            y.yield(1);
        }));
        self.getFirst().next();
        Why no = Why.because("It is not a generator, since it does not implement Generator.");
        isGenerator("List.of(1, 2)", List.of(1, 2), false, no);
        isGenerator("List.of(1, 2).iterator()", List.of(1, 2).iterator(), false, no);
        isGenerator("a generator's iterator()", numbers().iterator(), false, no);
        isGenerator("an Iterable that is no Collection", new Hollow(), false, no);
        isGenerator(
                "an Iterable with next(), state() and close()",
                new Lookalike(),
                false,
                "It has methods with the same names, but does not implement Generator, and that is what "
                        + "counts in Java.");
        Supplier<Generator<Integer, Void, Void>> factory = ProtocolsSuite::numbers;
        isGenerator(
                "a Supplier of generators",
                factory,
                false,
                "Something that makes generators is not a generator itself.");
        isGenerator("Stream.of(1)", Stream.of(1), false, no);
        isGenerator("State.RUNNING", State.RUNNING, false, no);
    }

    @Check("both")
    void both() {
        Why both = Why.because(
                        "This object implements both interfaces: you can ask it for an iterator, and it " + "is one.")
                .ask("Does one of your answers rule out the other?");
        isIterable("a list that is an iterator, too", new PileWalk(), true, both);
        isIterator("a list that is an iterator, too", new PileWalk(), true, both);
        Walk walk = new Walk();
        if (Protocols.isIterable(new Hollow())) {
            isIterable("an iterator that is iterable", walk, true, both);
        }
        isIterator("an iterator that is iterable", walk, true, both);
        isGenerator("an iterator that is iterable", walk, false, "That doesn't make it a generator.");
    }

    @Check("neither")
    void neither() {
        Why nothing = Why.because("null is no object at all, so it is none of the three; but you may ask about it.");
        isIterable("null", null, false, nothing);
        isIterator("null", null, false, nothing);
        isGenerator("null", null, false, nothing);
        Why array = Why.because(
                "An array implements none of the three interfaces. (For-each has a rule of its own for it.)");
        for (Object each : List.of(new int[] {1, 2}, new String[] {"a"}, new Iterator<?>[0], new Iterable<?>[0])) {
            String name = "new " + each.getClass().getComponentType().getSimpleName() + "[] {…}";
            isIterable(name, each, false, array);
            isIterator(name, each, false, array);
            isGenerator(name, each, false, array);
        }
        isIterable("new Object()", new Object(), false, "A plain object is none of the three.");
        isIterator("new Object()", new Object(), false, "A plain object is none of the three.");
        isGenerator("new Object()", new Object(), false, "A plain object is none of the three.");
    }

    @Check("look-alikes")
    void lookAlikes() {
        Why undeclared = Why.because(
                "It has methods with the right names, but its class does not declare the interface, and that "
                        + "is what counts in Java: no loop would take it.");
        isIterator("an object with hasNext() and next()", new Duck(), false, undeclared);
        isIterable("an object with iterator()", new Duck(), false, undeclared);
        isGenerator("an object with next(), send() and close()", new Duck(), false, undeclared);
        isIterable("Stream.of(1)", Stream.of(1), false, "A stream has a method iterator(), but it is not an Iterable.");
        isIterator("Stream.of(1)", Stream.of(1), false, "A stream is not an Iterator.");
        isIterator(
                "an Enumeration",
                Collections.enumeration(List.of(1)),
                false,
                "An Enumeration is what Java had before iterators; it isn't one.");
        isIterator("List.of(1).spliterator()", List.of(1).spliterator(), false, "Only its name is similar.");
        isIterable("Optional.of(1)", Optional.of(1), false, "It may hold one thing, but it is not an Iterable.");
    }

    @Check("asks-only")
    void asksOnly() {
        Why untouched = Why.because("Asking what an object is must not start, move or close it.")
                .ask("Do you call a method on it?");
        for (Object each : List.of(new Hollow(), new Countdown(), new HandMade(), new Walk())) {
            String name = each.getClass().getSimpleName();
            CallScript script = Script.because(untouched).calls();
            script.call("isIterable(a " + name + ")", () -> Protocols.isIterable(each))
                    .completes()
                    .happens()
                    .call("isIterator(a " + name + ")", () -> Protocols.isIterator(each))
                    .completes()
                    .happens()
                    .call("isGenerator(a " + name + ")", () -> Protocols.isGenerator(each))
                    .completes()
                    .happens();
        }
        Generator<Integer, Void, Void> fresh = numbers();
        asked(fresh, State.CREATED, untouched);
        Script.of("numbers", fresh).because(untouched).yieldsEach(1);
        asked(fresh, State.SUSPENDED, untouched);
        Script.of("numbers", fresh).because(untouched).yieldsEach(2).stops();
        asked(fresh, State.CLOSED, untouched);
    }

    private static void asked(Generator<?, ?, ?> generator, State state, Why because) {
        Script.of("numbers", generator)
                .because(because)
                .call("isIterable(numbers)", () -> Protocols.isIterable(generator))
                .completes()
                .in(state)
                .call("isIterator(numbers)", () -> Protocols.isIterator(generator))
                .completes()
                .in(state)
                .call("isGenerator(numbers)", () -> Protocols.isGenerator(generator))
                .completes()
                .in(state);
    }

    private static void isIterable(String name, Object object, boolean expected, String because) {
        isIterable(name, object, expected, Why.because(because));
    }

    private static void isIterable(String name, Object object, boolean expected, Why because) {
        judge("isIterable", Protocols::isIterable, name, object, expected, because);
    }

    private static void isIterator(String name, Object object, boolean expected, String because) {
        isIterator(name, object, expected, Why.because(because));
    }

    private static void isIterator(String name, Object object, boolean expected, Why because) {
        judge("isIterator", Protocols::isIterator, name, object, expected, because);
    }

    private static void isGenerator(String name, Object object, boolean expected, String because) {
        isGenerator(name, object, expected, Why.because(because));
    }

    private static void isGenerator(String name, Object object, boolean expected, Why because) {
        judge("isGenerator", Protocols::isGenerator, name, object, expected, because);
    }

    private static void judge(
            String method,
            Function<Object, Boolean> question,
            String name,
            Object object,
            boolean expected,
            Why because) {
        Script.because(because)
                .calls()
                .call(method + "(" + name + ")", () -> question.apply(object))
                .answers(expected);
    }

    private static Generator<Integer, Void, Void> numbers() {
        return Generator.of(y -> {
            y.yield(1);
            y.yield(2);
        });
    }
}
