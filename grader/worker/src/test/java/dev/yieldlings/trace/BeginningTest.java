package dev.yieldlings.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.recording.Divergence;
import dev.yieldlings.trace.recording.Printout;
import dev.yieldlings.trace.recording.Recorder;
import dev.yieldlings.trace.source.Log;
import dev.yieldlings.trace.source.Source;
import dev.yieldlings.worker.message.TraceStep;
import dev.yieldlings.worker.message.TraceStep.Mark;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A rule that follows the making of an object at once judges that call: what it printed, did and left behind. */
class BeginningTest {
    private final AtomicLong stepsUsed = new AtomicLong();
    private final List<String> printed = new ArrayList<>();
    private Recorder recorder = Recorder.begin(Printout.NONE);

    @BeforeEach
    void begin() {
        recorder = Recorder.begin(new Lines(printed), stepsUsed::get);
    }

    @Test
    void judgesWhatTheMakingPrinted() {
        Script.iterator("eager()", this::eager).prints("made").yieldsEach(1);
        assertThat(recorder.diverged()).isFalse();

        Script.because("It is lazy.").iterator("eager()", this::eager).prints();

        assertThat(divergence()).hasMessage("eager(): your code printed made; expected: nothing. It is lazy.");
    }

    @Test
    void judgesWhatTheMakingDidToTheSuitesObjects() {
        Log<Integer> log = Log.named("log");

        Script.object("new Box()", () -> noting(log)).happens("log(1)").logs(log, 1);
        assertThat(recorder.diverged()).isFalse();
        Script.object("new Box()", () -> noting(log)).happens();

        assertThat(divergence()).hasMessage("new Box(): your code did, in this order: log(1); expected: nothing.");
    }

    @Test
    void countsTheStepsOfTheMaking() {
        Script.object("new Box()", this::slow).inAtMost(7);
        assertThat(recorder.diverged()).isFalse();

        Script.object("new Box()", this::slow).inAtMost(6);

        assertThat(divergence()).hasMessage("new Box() took 7 steps (calls and loop turns); 6 are allowed here.");
    }

    @Test
    void showsTheStateInWhichTheMakingLeftAGenerator() {
        Script.generator("g = count()", BeginningTest::count).in(State.CREATED).yieldsEach(1);
        assertThat(recorder.steps().getFirst())
                .isEqualTo(made("a Generator, CREATED", "a Generator, CREATED", Mark.AS_EXPECTED));

        begin();
        Script.generator("g = count()", BeginningTest::count)
                .in(State.SUSPENDED)
                .yieldsEach(1);

        assertThat(divergence()).hasMessage("g = count() left the generator CREATED; it should be SUSPENDED.");
        assertThat(recorder.steps())
                .containsExactly(
                        made("a Generator, SUSPENDED", "a Generator, CREATED", Mark.DIVERGED),
                        new TraceStep("g.next()", "1", "", "", "", List.of(), List.of(), 0, Mark.NOT_REACHED));
    }

    @Test
    void callsAnObjectAnObject() {
        Script.object("new Box()", () -> new AtomicInteger(3))
                .showing(AtomicInteger::get)
                .in(3)
                .ask("add(1)", it -> it.addAndGet(1))
                .answers(4)
                .in(5);

        assertThat(divergence()).hasMessage("add(1) left the object 4; it should be 5.");
    }

    @Test
    void asksForNoStateAfterAWrongTurn() {
        AtomicInteger asked = new AtomicInteger();

        Script.object("new Box()", () -> "box")
                .inAtMost(-1)
                .showing(_ -> asked.incrementAndGet())
                .in(1);

        assertThat(asked).hasValue(0);
        assertThat(divergence()).hasMessageStartingWith("new Box() took 0 steps");
    }

    @Test
    void judgesTheCallThatMadeAnIteratorOfAnObject() {
        Source<Integer> source = Source.of("source", 1, 2);

        Script.object("numbers()", () -> source).<Integer>iterator("it").happens();

        assertThat(divergence())
                .hasMessage("it = iterator(): your code did, in this order: source is opened; expected: nothing.");
    }

    private Divergence divergence() {
        return recorder.divergence().orElseThrow();
    }

    private Iterator<Integer> eager() {
        printed.add("made");
        return List.of(1).iterator();
    }

    private static String noting(Log<Integer> log) {
        log.accept(1);
        return "box";
    }

    private String slow() {
        stepsUsed.addAndGet(7);
        return "box";
    }

    private static Generator<Integer, Void, Void> count() {
        return Generator.of(y -> y.yield(1));
    }

    private static TraceStep made(String expected, String actual, Mark mark) {
        return new TraceStep("g = count()", expected, actual, "", "CREATED", List.of(), List.of(), 0, mark);
    }

    private record Lines(List<String> lines) implements Printout {
        @Override
        public int mark() {
            return lines.size();
        }

        @Override
        public List<String> linesSince(int mark) {
            return lines.subList(mark, lines.size());
        }
    }
}
