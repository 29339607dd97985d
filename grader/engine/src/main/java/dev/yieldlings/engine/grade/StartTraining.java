package dev.yieldlings.engine.grade;

import dev.yieldlings.engine.child.SandboxPolicy;
import dev.yieldlings.engine.child.Sandboxing;
import dev.yieldlings.engine.child.StartArchive;
import dev.yieldlings.engine.compile.untrusted.CompilerProcesses;
import dev.yieldlings.engine.misconception.Misconceptions;
import dev.yieldlings.engine.pool.CancellationToken;
import dev.yieldlings.engine.pool.Trust;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.run.Installation;
import dev.yieldlings.engine.submission.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Makes the start archives of workers and compilers: they do their work while they record what they load. */
public final class StartTraining {
    private StartTraining() {}

    /**
     * Grades submissions, and has the worker write its archive. A worker that can't write it leaves none.
     *
     * @param folder where the archive goes
     * @param requests submissions of the course's own, of each kind that is to be graded fast
     * @param listener called with each report
     * @throws dev.yieldlings.engine.pool.ChildException if workers can't run on this machine
     * @throws InterruptedException if the caller is interrupted meanwhile
     */
    public static void workers(
            Installation installation, Path folder, List<GradingRequest> requests, Consumer<Report> listener)
            throws InterruptedException {
        Installation recording = installation.with(new StartArchive.Make(folder));
        GraderOptions options = new GraderOptions(GraderOptions.Use.ONE, 1).in(SandboxPolicy.OFF);
        CancellationToken token = CancellationToken.create();
        try (Pipeline pipeline = new Pipeline(recording, options)) {
            Misconceptions misconceptions =
                    new Misconceptions(recording.cache().resolve("misconceptions"), pipeline::digest);
            Grader grader = new Grader(pipeline, misconceptions);
            for (GradingRequest request : requests) {
                pipeline.prove(request.exercise(), token);
                Report report = pipeline.judge(request.exercise(), request.reading(), new Trust.Own(), token);
                listener.accept(grader.recognise(request.exercise(), report, token));
            }
            pipeline.finish();
        }
    }

    /**
     * Compiles submissions, and has the compiler's process write its archive. One that can't write it leaves none.
     *
     * @param folder where the archive goes
     * @param requests submissions of the course's own
     * @throws dev.yieldlings.engine.pool.ChildException if the process can't run on this machine
     * @throws InterruptedException if the caller is interrupted meanwhile
     */
    public static void compilers(Installation installation, Path folder, List<GradingRequest> requests)
            throws InterruptedException {
        Installation recording = installation.with(new StartArchive.Make(folder));
        Sandboxing none = new Sandboxing(SandboxPolicy.OFF);
        try (CompilerProcesses compilers = new CompilerProcesses(recording, none, List.of(recording.kit()), 1)) {
            for (GradingRequest request : requests) {
                if (request.reading() instanceof Reading.Sources sources) {
                    compilers.compile(sources.files(), CancellationToken.create());
                }
            }
            compilers.finish();
        }
    }
}
