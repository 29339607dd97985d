package dev.yieldlings.engine.probe;

import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.compile.Compiler;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.pool.CancellationToken;
import dev.yieldlings.engine.pool.ChildLimits;
import dev.yieldlings.engine.pool.Exchange.End;
import dev.yieldlings.engine.pool.Trust;
import dev.yieldlings.engine.run.Installation;
import dev.yieldlings.engine.run.Run;
import dev.yieldlings.engine.run.Workers;
import dev.yieldlings.worker.message.CheckFinished;
import dev.yieldlings.worker.message.Job;
import dev.yieldlings.worker.message.RunLimits;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tests that the limits end a submission that would run for ever. */
public final class LimitsProbe {
    private static final SourceFile LEARNERS = new SourceFile("Probe.java", """
            public class Probe {
                public static void loop() {
                    while (true) {
                        try {
                            once();
                        } catch (Throwable t) {
                            continue;
                        }
                    }
                }

                private static void once() {}

                public static void sleep() throws InterruptedException {
                    Thread.sleep(Long.MAX_VALUE);
                }
            }
            """);

    private static final SourceFile SUITE = new SourceFile("ProbeSuite.java", """
            import dev.yieldlings.trace.Check;

            class ProbeSuite {
                @Check("loop")
                void loop() {
                    Probe.loop();
                }
            }
            """);

    private static final SourceFile SLEEPING_SUITE = new SourceFile("ProbeSuite.java", """
            import dev.yieldlings.trace.Check;

            class ProbeSuite {
                @Check("sleep")
                void sleep() throws InterruptedException {
                    Probe.sleep();
                }
            }
            """);

    private final Installation installation;
    private final Workers workers;

    /**
     * Creates a probe.
     *
     * @param workers run the probe's jobs
     */
    public LimitsProbe(Installation installation, Workers workers) {
        this.installation = installation;
        this.workers = workers;
    }

    /**
     * Tests the step limit on a loop that catches everything.
     *
     * @throws InterruptedException if the caller is interrupted meanwhile
     */
    public Finding steps() throws InterruptedException {
        Run run = workers.run(job(SUITE), ChildLimits.seconds(20), new Trust.Own(), CancellationToken.create());
        boolean ended = run.finished().stream().anyMatch(check -> check.ending() == CheckFinished.Ending.OUT_OF_STEPS);
        return Finding.of("step limit", ended, "ends a loop that catches everything");
    }

    /**
     * Tests the idle limit on a call that never returns, and whether the next job gets a worker.
     *
     * @throws InterruptedException if the caller is interrupted meanwhile
     */
    public Finding time() throws InterruptedException {
        Run sleeping =
                workers.run(job(SLEEPING_SUITE), ChildLimits.seconds(1), new Trust.Own(), CancellationToken.create());
        Run next = workers.run(job(SUITE), ChildLimits.seconds(20), new Trust.Own(), CancellationToken.create());
        boolean ended = sleeping.end() instanceof End.Idle && next.end() instanceof End.Answered;
        return Finding.of("time limit", ended, "kills a worker that waits for ever, and the next one takes its place");
    }

    private Job job(SourceFile suite) {
        try (Compiler compiler = new Compiler(installation.suiteClassPath())) {
            return switch (compiler.compile(List.of(LEARNERS, suite))) {
                case Compilation.Compiled(Map<String, byte[]> classes, var outline) -> {
                    Map<String, byte[]> suites = new TreeMap<>(classes);
                    Map<String, byte[]> learners = new TreeMap<>(classes);
                    suites.keySet().removeIf(name -> !name.equals(suite.className()));
                    learners.keySet().removeAll(suites.keySet());
                    yield new Job(learners, suites, List.of(suite.className()), new RunLimits(100_000, 1_000));
                }
                case Compilation.DoesNotCompile _, Compilation.Stopped _ ->
                    throw new IllegalStateException("the probe does not compile");
            };
        }
    }
}
