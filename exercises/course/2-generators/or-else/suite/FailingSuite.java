import dev.yieldlings.kit.AlreadyExecutingException;
import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.LeakedStopIterationException;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.source.Failing;
import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicReference;

class FailingSuite {
    @Check("failures")
    void failures() {
        Why passes = Why.because(
                        "This isn't a StopIteration, so it is not the end: something failed in g, and the caller "
                                + "must get this very exception.")
                .ask("What does your method catch?");
        for (Throwable failure : List.of(
                new IllegalStateException("broken"),
                new NoSuchElementException("the list is empty"),
                new RuntimeException("broken"),
                new IOException("the line is dead"),
                new AssertionError("can't be"))) {
            String name = failure.getClass().getSimpleName();
            Generator<Integer, Void, Void> g = failing(failure, 1);
            NextScripts.orElse(Script.of("g", g).because(passes), g, 7).yields(1);
            Script.of("g", g)
                    .because(passes)
                    .call("orElse(g, 7), where g throws " + name, () -> Next.orElse(g, 7))
                    .raises(failure)
                    .in(State.CLOSED);
            for (int[] before : new int[][] {{}, {1}, {1, 2}, {1, 2, 3}}) {
                Script.because(passes)
                        .calls()
                        .call(
                                "all of pairs(a generator of " + before.length + " values that then throws " + name
                                        + ", 0)",
                                () -> Failing.walk(Next.pairs(failing(failure, before), 0)))
                        .raises(failure);
            }
        }
        Generator<Integer, Void, Void> leaking = Generator.of(y -> {
            throw new StopIteration();
        });
        Script.of("g", leaking)
                .because("A StopIteration that leaves the body of g is a mistake in g, and not its end.")
                .call("orElse(g, 7), where the body of g throws a StopIteration", () -> Next.orElse(leaking, 7))
                .raises(LeakedStopIterationException.class);
        AtomicReference<Generator<Integer, Void, Void>> self = new AtomicReference<>();
        self.set(Generator.of(y -> y.yield(Next.orElse(self.get(), 7))));
        Script.of("g", self.get())
                .because("g is already running when its own body calls orElse(g, 7), so you can't step it.")
                .next()
                .raises(AlreadyExecutingException.class);
        self.set(Generator.of(y -> Failing.walk(Next.pairs(self.get(), 7))));
        Script.of("g", self.get())
                .because("g is already running when its own body takes pairs(g, 7), so you can't step it.")
                .next()
                .raises(AlreadyExecutingException.class);
    }

    private static Generator<Integer, Void, Void> failing(Throwable failure, int... before) {
        return Generator.of(y -> {
            for (int value : before) {
                y.yield(value);
            }
            throw NextScripts.<Exception>unchecked(failure);
        });
    }
}
