package dev.yieldlings.engine.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.yieldlings.engine.Here;
import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.compile.Compiler;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.run.Installation;
import dev.yieldlings.trace.data.Moment;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Place;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Suspension;
import dev.yieldlings.trace.data.Suspension.Local;
import dev.yieldlings.trace.data.Trace;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The answers of a prompt to snippets, with a real child process. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class PromptTest {
    private static final SourceFile MY_RANGE = new SourceFile("MyRange.java", """
            import dev.yieldlings.kit.Generator;
            import java.util.Iterator;

            class MyRange {
                static Generator<Integer, Void, Void> of(int end) {
                    return Generator.of(y -> {
                        System.out.println("starts");
                        for (int i = 0; i < end; i++) {
                            y.yield(i);
                        }
                    });
                }

                static Generator<Integer, Void, Void> endless() {
                    return Generator.of(y -> {
                        y.yield(1);
                        while (true) {}
                    });
                }

                static class Down implements Iterator<Integer> {
                    private int left = 2;

                    @Override
                    public boolean hasNext() {
                        return left > 0;
                    }

                    @Override
                    public Integer next() {
                        return left--;
                    }
                }
            }
            """);

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private Prompt prompt;

    @BeforeAll
    void open(@TempDir Path cache) {
        Installation installation = Here.with(cache);
        try (Compiler compiler = new Compiler(List.of(installation.kit()))) {
            Compilation.Compiled compiled = (Compilation.Compiled) compiler.compile(List.of(MY_RANGE));
            prompt = Prompt.open(
                    installation,
                    new OwnClasses.Compiled(compiled.classes(), List.of(MY_RANGE), List.of()),
                    new PrintStream(printed, true, StandardCharsets.UTF_8));
        }
    }

    @AfterAll
    void close() {
        prompt.close();
    }

    @BeforeEach
    void forgetWhatWasPrinted() {
        printed.reset();
    }

    @Test
    void tellsWhereABodyWaitsAndWithWhat() {
        assertThat(prompt.evaluate("var g = MyRange.of(2);"))
                .asInstanceOf(type(Evaluated.Ran.class))
                .returns("g", Evaluated.Ran::variable)
                .returns(Optional.of("a Generator (CREATED)"), Evaluated.Ran::value);
        Step first = step("g.next()");
        assertThat(first.call().text()).isEqualTo("g.next()");
        assertThat(first.outcome()).isEqualTo(new Outcome.Value("0", "Integer"));
        assertThat(first.before()).isEqualTo(Moment.in("CREATED"));
        assertThat(first.after())
                .isEqualTo(new Moment(
                        "SUSPENDED",
                        Optional.of(new Suspension(
                                new Place("MyRange.java", 9), List.of(new Local("end", "2"), new Local("i", "0"))))));
        assertThat(first.printed().kept()).containsExactly("starts");
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo("starts\n");
        assertThat(prompt.source(new Place("MyRange.java", 9)).orElseThrow()).contains("y.yield(i);");
        step("g.next()");
        assertThat(prompt.evaluate("g.next()"))
                .asInstanceOf(type(Evaluated.Threw.class))
                .returns("StopIteration", Evaluated.Threw::type)
                .extracting(threw -> ((Step) threw.trace().entries().getFirst()).outcome())
                .isInstanceOf(Outcome.Stopped.class);
    }

    @Test
    void knowsTheLinesOfWhatWasTyped() {
        prompt.evaluate("""
                Generator<String, Void, Void> letters() {
                    return Generator.of(y -> {
                        y.yield("a");
                    });
                }""");
        prompt.evaluate("var l = letters();");
        Place place = step("l.next()").after().suspension().orElseThrow().place();
        assertThat(place.line()).isEqualTo(3);
        assertThat(prompt.source(place).orElseThrow()).contains("y.yield(\"a\");");
    }

    @Test
    void recordsTheOuterCallsOnly() {
        prompt.evaluate("var inner = MyRange.of(3);");
        prompt.evaluate(
                "var outer = Generator.<Integer, Void>of(y -> { y.yield(inner.next()); y.yieldFrom(inner); });");
        assertThat(steps("outer.next()")).extracting(step -> step.call().text()).containsExactly("outer.next()");
        step("outer.next()");
        assertThat(prompt.frame("outer").steps())
                .extracting(step -> step.after().state())
                .containsExactly("SUSPENDED", "SUSPENDED");
    }

    @Test
    void aLoopIsManySteps() {
        assertThat(steps("for (int i : MyRange.of(200)) { System.out.println(i); }"))
                .filteredOn(step -> step.kind() == Step.Kind.NEXT)
                .hasSize(200);
        assertThat(printed.toString(StandardCharsets.UTF_8).lines()).hasSize(201);
    }

    @Test
    void whatNeverEndsIsStopped() throws InterruptedException {
        assertThat(stopped("while (true) {}")).isInstanceOf(Evaluated.Stopped.class);
        prompt.evaluate("var e = MyRange.endless();");
        step("e.next()");
        assertThat(stopped("e.next()")).isInstanceOf(Evaluated.Stopped.class);
        assertThat(stopped("Thread.sleep(100_000)")).isInstanceOf(Evaluated.Stopped.class);
        assertThat(prompt.frame("e").steps().getFirst().after().state()).isEqualTo("CLOSED");
    }

    @Test
    void wrongNamesAreExplained() {
        assertThat(prompt.evaluate("MyRang.of(3)"))
                .asInstanceOf(type(Evaluated.Rejected.class))
                .extracting(rejected -> rejected.errors().getFirst().source())
                .isEqualTo("MyRang.of(3)");
        prompt.evaluate("int twice(int n) { return 2 * n; }");
        prompt.evaluate("var counter = 3;");
        assertThat(explained("MyRang.of(3)")).contains("`MyRange`");
        assertThat(explained("twise(3)")).contains("`twice`");
        assertThat(explained("countre + 1")).contains("`counter`");
        assertThat(explained("unheardOf")).contains("`var unheardOf = …`");
        assertThat(prompt.evaluate("throw new IllegalStateException(\"no\");"))
                .asInstanceOf(type(Evaluated.Threw.class))
                .returns("IllegalStateException", Evaluated.Threw::type)
                .returns("no", Evaluated.Threw::message);
    }

    private String explained(String typed) {
        return ((Evaluated.Rejected) prompt.evaluate(typed)).errors().getFirst().explanation();
    }

    @Test
    void showsTheFieldsOfAnIterator() {
        prompt.evaluate("var down = new MyRange.Down();");
        assertThat(step("down.next()").outcome()).isEqualTo(new Outcome.Value("2", "Integer"));
        assertThat(prompt.frame("down")
                        .steps()
                        .getFirst()
                        .after()
                        .suspension()
                        .orElseThrow()
                        .locals())
                .containsExactly(new Local("left", "1"));
    }

    @Test
    void saysWhatIsKeptAndWhatIsGone() {
        prompt.evaluate("int n = 7;");
        prompt.evaluate("var lost = MyRange.of(1);");
        CarriedOver kept = prompt.kept();
        assertThat(kept.declarations()).contains("int n = 7;");
        assertThat(kept.gone()).contains("lost").doesNotContain("n");
    }

    private Evaluated stopped(String endless) throws InterruptedException {
        Thread stopping = Thread.ofVirtual().start(() -> {
            try {
                TimeUnit.MILLISECONDS.sleep(700);
                prompt.stop();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        Evaluated came = prompt.evaluate(endless);
        stopping.join();
        return came;
    }

    private Step step(String typed) {
        List<Step> steps = steps(typed);
        assertThat(steps).hasSize(1);
        return steps.getFirst();
    }

    private List<Step> steps(String typed) {
        Evaluated came = prompt.evaluate(typed);
        assertThat(came).isInstanceOf(Evaluated.Ran.class);
        Trace trace = ((Evaluated.Ran) came).trace();
        return trace.steps();
    }
}
