package dev.yieldlings.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.data.Fact;
import dev.yieldlings.trace.data.Failure;
import dev.yieldlings.trace.recording.Printout;
import dev.yieldlings.trace.recording.ProcessView;
import dev.yieldlings.trace.recording.Recorder;
import dev.yieldlings.trace.source.Log;
import dev.yieldlings.trace.source.Source;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A rule right after the creation of an object judges the creating call: its output, its events and the state after it.
 */
class BeginningTest {
    private final AtomicLong stepsUsed = new AtomicLong();
    private final List<String> printed = new ArrayList<>();
    private Recorder recorder = Recorder.begin(ProcessView.NONE);

    @BeforeEach
    void begin() {
        recorder = Recorder.begin(new ProcessView(new Lines(printed), stepsUsed::get));
    }

    @Test
    void judgesWhatTheMakingPrinted() {
        Script.iterator("eager()", this::eager).prints("made").yieldsEach(1);
        assertThat(recorder.diverged()).isFalse();

        Script.because("It is lazy.").iterator("eager()", this::eager).prints();

        assertThat(last()).isEqualTo("eager(): instance of Iterator, prints [] <> completed, prints [made]");
        assertThat(Shorthand.failure(recorder))
                .isEqualTo(new Failure(new Fact.BrokenRequirement(), "It is lazy.", "", Optional.empty()));
    }

    @Test
    void judgesWhatTheMakingDidToTheSuitesObjects() {
        Log<Integer> log = Log.named("log");

        Script.object("new Box()", () -> noting(log)).happens("log(1)").logs(log, 1);
        assertThat(recorder.diverged()).isFalse();
        Script.object("new Box()", () -> noting(log)).happens();

        assertThat(last()).isEqualTo("new Box(): instance of Object, does [] <> completed, does [log(1)]");
    }

    @Test
    void countsTheStepsOfTheMaking() {
        Script.object("new Box()", this::slow).inAtMost(7);
        assertThat(recorder.diverged()).isFalse();

        Script.object("new Box()", this::slow).inAtMost(6);

        assertThat(last()).isEqualTo("new Box(): instance of Object, at most 6 <> completed, took 7");
    }

    @Test
    void showsTheStateInWhichTheMakingLeftAGenerator() {
        Script.generator("g = count()", BeginningTest::count).in(State.CREATED).yieldsEach(1);
        assertThat(Shorthand.steps(recorder).getFirst()).isEqualTo("g = count(): completed, CREATED >CREATED");

        begin();
        Script.generator("g = count()", BeginningTest::count)
                .in(State.SUSPENDED)
                .yieldsEach(1);

        assertThat(Shorthand.fact(recorder)).isEqualTo(new Fact.BrokenRequirement());
        assertThat(Shorthand.steps(recorder))
                .containsExactly(
                        "g = count(): instance of Generator, SUSPENDED <> completed, CREATED >CREATED",
                        "g.next(): 1 unreached");
    }

    @Test
    void callsAnObjectAnObject() {
        Script.object("new Box()", () -> new AtomicInteger(3))
                .showing(AtomicInteger::get)
                .in(3)
                .ask("add(1)", it -> it.addAndGet(1))
                .answers(4)
                .in(5);

        assertThat(last()).isEqualTo("add(1): 4, 5 <> 4, 4 3>4");
    }

    @Test
    void asksForNoStateAfterAWrongTurn() {
        AtomicInteger asked = new AtomicInteger();

        Script.object("new Box()", () -> "box")
                .inAtMost(-1)
                .showing(_ -> asked.incrementAndGet())
                .in(1);

        assertThat(asked).hasValue(0);
        assertThat(Shorthand.steps(recorder).getFirst())
                .isEqualTo("new Box(): instance of Object, at most -1 <> completed, took 0");
    }

    @Test
    void judgesTheCallThatMadeAnIteratorOfAnObject() {
        Source<Integer> source = Source.of("source", 1, 2);

        Script.object("numbers()", () -> source).<Integer>iterator("it").happens();

        assertThat(last())
                .isEqualTo("it = iterator(): instance of Iterator, does [] <> completed, does [source is opened]");
    }

    private String last() {
        return Shorthand.steps(recorder).getLast();
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
