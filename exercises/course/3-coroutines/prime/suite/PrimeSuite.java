import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;

/** Each check goes through both overloads, the one for a Supplier first. */
class PrimeSuite {
    @Check("suspended")
    void suspended() {
        for (Overload overload : Overload.values()) {
            HandMade original = new HandMade(null);
            CallScript script = Script.calls()
                    .because("The generator comes with its first step taken: SUSPENDED at its first yield, ready to "
                            + "receive a value.")
                    .ask("Which code calls next() for the first time, yours or your caller's?");
            Generator<Object, Object, Object> generator =
                    overload.primed(() -> original).handOut(script);
            script.call("state()", generator::state)
                    .answers(State.SUSPENDED)
                    .because("Priming is one step and no more: a second one would take a value "
                            + "that the caller should see.")
                    .call("what was called on the generator", () -> original.calls)
                    .answers(List.of("next()"));
        }
        Supplier<Generator<Object, Object, Object>> nesting = () -> Generator.returning(y -> {
            Prime.primed(PrimeSuite::counting).get();
            y.yield(null);
            return y.yield("outer");
        });
        Script.calls()
                .because("A body may prime another generator while it is being primed; each goes to the caller who "
                        + "asked for it.")
                .ask("Is anything in your class static?")
                .call(
                        "primed(a factory whose body primes another).get().send(\"x\")",
                        () -> Prime.primed(nesting).get().send("x"))
                .yields("outer");
    }

    @Check("first-send")
    void firstSend() {
        for (Overload overload : Overload.values()) {
            CallScript script = Script.calls();
            Script.of(overload.primed(PrimeSuite::counting).handOut(script))
                    .because("The first value that you send must be what the body's first yield returns.")
                    .ask("Is the generator that you return waiting at that yield, neither before it nor after it?")
                    .send("pear")
                    .yields("1: pear")
                    .in(State.SUSPENDED)
                    .send("fig")
                    .yields("2: fig")
                    .because("From then on it belongs to its caller, who may also close it.")
                    .close()
                    .in(State.CLOSED);
            CallScript other = Script.calls();
            Script.of(overload.primed(PrimeSuite::greeting).handOut(other))
                    .because("Priming takes the first step and changes nothing else: the generator ends when its body "
                            + "ends, with the body's result, and for good.")
                    .send("Ernie")
                    .yields("Hello, Ernie!")
                    .send("Bert")
                    .stopsWith("Bye, Bert!")
                    .in(State.CLOSED)
                    .forGood();
        }
    }

    @Check("factory-once")
    void factoryOnce() {
        for (Overload overload : Overload.values()) {
            List<Generator<Object, Object, Object>> made = new ArrayList<>();
            CallScript script = Script.calls()
                    .because("primed only makes another factory. Make a generator when that factory is called, and not "
                            + "before.");
            Primed ready = overload.primed(() -> {
                made.add(counting());
                return made.getLast();
            });
            script.call("how often the factory was called", made::size).answers(0);
            script.because("Each call of the primed factory calls the original one once, for a new generator.")
                    .ask("Do you call it twice, or return what it made before?");
            Object first = ready.handOut(script);
            script.call("how often the factory was called", made::size).answers(1);
            Object second = ready.handOut(script);
            script.call("how often the factory was called", made::size)
                    .answers(2)
                    .call("the second generator == the first", () -> second == first)
                    .answers(false);
        }

        List<Object> arguments = new ArrayList<>();
        Function<String, Generator<Object, Object, Object>> factory = argument -> {
            arguments.add(argument);
            return counting();
        };
        CallScript script = Script.calls().because("The factory gets the very argument of apply.");
        Function<String, ?> ready = newFactory()
                .call("ready = primed(factory)", () -> Prime.primed(factory))
                .object(Function.class);
        script.call("ready.apply(\"tea\")", () -> ready.apply("tea"))
                .completes()
                .call("ready.apply(\"rum\")", () -> ready.apply("rum"))
                .completes()
                .call("the arguments that the factory got", () -> arguments)
                .answers(List.of("tea", "rum"));
    }

    @Check("first-yield")
    void firstYield() {
        for (Overload overload : Overload.values()) {
            refuses(
                    overload,
                    "tea",
                    "The first yield is not null here, so priming would lose a value: refuse that with an"
                            + " IllegalStateException. (An assert is not enough: it is off unless the JVM is started with "
                            + "-ea.)");
            for (Object value : List.of(0, "", false, 0.0)) {
                refuses(
                        overload,
                        value,
                        "The first yield is not null here. 0, false and the empty text are values like all others: "
                                + "only null is null.");
            }
        }
    }

    private static void refuses(Overload overload, Object first, String because) {
        CallScript script = Script.calls().because(because);
        String body =
                " (the body begins with y.yield(" + (first instanceof String ? "\"" + first + "\"" : first) + "))";
        Primed ready = overload.primed(() -> Generator.returning(y -> y.yield(first)));
        script.call(ready.call() + body, ready.action()).raises(IllegalStateException.class);
    }

    @Check("closed")
    void closed() {
        for (Overload overload : Overload.values()) {
            HandMade original = new HandMade("tea");
            List<Generator<Object, Object, Object>> made = new ArrayList<>();
            CallScript script = Script.calls()
                    .because("The first yield is \"tea\", not null: refuse that with an IllegalStateException.");
            Primed ready = overload.primed(() -> {
                made.add(original);
                return original;
            });
            script.call(ready.call(), ready.action())
                    .raises(IllegalStateException.class)
                    .because("Nobody else has the generator that you refuse, so you must end it with close(). (Raising"
                            + " a GeneratorExit in it is not the same: close() also handles the body's answer.)")
                    .call("what was called on the generator", () -> original.calls)
                    .answers("next(), then close()", PrimeSuite::areNextThenClose)
                    .call("its state()", original::state)
                    .answers(State.CLOSED)
                    .because("Close the generator that you refuse.")
                    .ask("Do you make another one?")
                    .call("how often the factory was called", made::size)
                    .answers(1);

            List<String> diary = new ArrayList<>();
            Primed tidy = overload.primed(() -> Generator.returning(y -> {
                try {
                    return y.yield("tea");
                } finally {
                    diary.add("finally");
                }
            }));
            script.because("close() lets the body of the refused generator run its finally blocks.")
                    .call(tidy.call(), tidy.action())
                    .raises(IllegalStateException.class)
                    .call("what the body ran after its yield", () -> diary)
                    .answers(List.of("finally"));
        }
    }

    @Check("exceptions")
    void exceptions() {
        for (Overload overload : Overload.values()) {
            for (Throwable thrown : List.of(
                    new IllegalArgumentException("no more generators"),
                    new IllegalStateException("not today"),
                    new AssertionError("can't be"))) {
                CallScript script = Script.calls()
                        .because("The factory threw it, and the caller must get this very object.")
                        .ask("Do you catch or wrap an exception that isn't yours?");
                Primed ready = overload.primed(() -> {
                    throw PrimeSuite.<RuntimeException>unchecked(thrown);
                });
                script.call(ready.call() + " (the factory throws)", ready.action())
                        .raises(thrown);
            }
            for (Throwable thrown : List.of(
                    new IllegalArgumentException("no such room"),
                    new IllegalStateException("not today"),
                    new IOException("the line is dead"),
                    new AssertionError("can't be"))) {
                CallScript script = Script.calls()
                        .because("The body threw it before its first yield, and the caller must get this very object,"
                                + " checked or not.")
                        .ask("Do you catch or wrap an exception that isn't yours?");
                Primed ready = overload.primed(() -> Generator.returning(y -> {
                    throw PrimeSuite.<Exception>unchecked(thrown);
                }));
                script.call(ready.call() + " (the body throws)", ready.action()).raises(thrown);
            }
        }
    }

    @Check("no-yield")
    void noYield() {
        for (Overload overload : Overload.values()) {
            CallScript script = Script.calls()
                    .because(
                            "The body ends without a yield, so there is no generator to return: the StopIteration goes "
                                    + "to the caller, with the body's result.")
                    .ask("Do you catch it?");
            Primed ready = overload.primed(() -> Generator.returning(y -> "done"));
            script.call(ready.call(), ready.action()).stopsWith("done");
        }
    }

    /** Closing twice does no harm; anything else in between would. */
    private static boolean areNextThenClose(Object calls) {
        List<?> list = (List<?>) calls;
        return list.size() > 1
                && list.getFirst().equals("next()")
                && list.stream().skip(1).allMatch("close()"::equals);
    }

    /** Numbers what it is sent; its first yield is null. */
    private static Generator<Object, Object, Object> counting() {
        return Generator.returning(y -> {
            Object sent = y.yield();
            for (int i = 1; ; i++) {
                sent = y.yield(i + ": " + sent);
            }
        });
    }

    /** Greets one guest, and says good-bye to the next. */
    private static Generator<Object, Object, Object> greeting() {
        return Generator.returning(y -> {
            Object first = y.yield();
            Object second = y.yield("Hello, " + first + "!");
            return "Bye, " + second + "!";
        });
    }

    /** Lets any exception out of a method that does not declare it. */
    @SuppressWarnings("unchecked")
    static <E extends Throwable> E unchecked(Throwable thrown) throws E {
        throw (E) thrown;
    }

    /** What primed made, and how its next generator is asked for. */
    private record Primed(String call, Callable<?> action) {
        Generator<Object, Object, Object> handOut(CallScript script) {
            return script.call(call, action).object(Generator.class);
        }
    }

    private static CallScript newFactory() {
        return Script.calls()
                .because("primed only makes another factory; nothing else happens before that factory is called.");
    }

    private enum Overload {
        FOR_SUPPLIERS {
            @Override
            Primed primed(Supplier<Generator<Object, Object, Object>> factory) {
                Supplier<?> ready = newFactory()
                        .call("ready = primed(supplier)", () -> Prime.primed(factory))
                        .object(Supplier.class);
                return new Primed("ready.get()", ready::get);
            }
        },
        FOR_FUNCTIONS {
            @Override
            Primed primed(Supplier<Generator<Object, Object, Object>> factory) {
                Function<String, Generator<Object, Object, Object>> function = argument -> factory.get();
                Function<String, ?> ready = newFactory()
                        .call("ready = primed(function)", () -> Prime.primed(function))
                        .object(Function.class);
                return new Primed("ready.apply(\"tea\")", () -> ready.apply("tea"));
            }
        };

        abstract Primed primed(Supplier<Generator<Object, Object, Object>> factory);
    }
}
