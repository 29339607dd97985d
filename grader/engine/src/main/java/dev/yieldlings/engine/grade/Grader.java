package dev.yieldlings.engine.grade;

import dev.yieldlings.engine.child.Interruptible;
import dev.yieldlings.engine.child.SandboxPolicy;
import dev.yieldlings.engine.child.Sandboxing;
import dev.yieldlings.engine.child.Stopping;
import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.compile.untrusted.CompilerChildren;
import dev.yieldlings.engine.compile.untrusted.PatientCompiler;
import dev.yieldlings.engine.compile.untrusted.UntrustedCompiler;
import dev.yieldlings.engine.compile.untrusted.WatchedCompiler;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.misconception.Misconceptions;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.run.Installation;
import dev.yieldlings.engine.run.Run;
import dev.yieldlings.engine.run.WorkerAhead;
import dev.yieldlings.engine.run.WorkerLife;
import dev.yieldlings.engine.run.Workers;
import dev.yieldlings.engine.submission.Reading;
import dev.yieldlings.engine.submission.SubmissionReader;
import dev.yieldlings.engine.suite.Suites;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Grades submissions: from what was submitted to the report. A grader may be used by as many threads as it has workers.
 */
public final class Grader implements AutoCloseable {
    /** The one in use, and one to go on with at once where that one had to be killed. */
    private static final int WATCHING_WORKERS = 2;

    private final Workers workers;
    private final Suites suites;
    private final UntrustedCompiler compiler;
    private final StraightLine line;
    private final Misconceptions misconceptions;
    private final Precedence precedence = new Precedence();
    private final Interruptible waiting = new Interruptible("grading");

    /**
     * A grader of what its user answers for: in a sandbox where there is one, compiled in this process.
     *
     * @param installation where the program's parts lie
     * @param jobs how many submissions are run at a time
     */
    public Grader(Installation installation, int jobs) {
        this(
                installation,
                new Workers(installation, WorkerLife.LONG, new Sandboxing(SandboxPolicy.AUTO), jobs, Optional.empty()),
                new WatchedCompiler(List.of(installation.kit())));
    }

    private Grader(Installation installation, Workers workers, UntrustedCompiler compiler) {
        this.workers = workers;
        this.suites = new Suites(
                installation.suiteClassPath(),
                installation.jars(),
                installation.cache().resolve("suites"));
        this.compiler = compiler;
        this.line = new StraightLine(workers, suites, compiler);
        this.misconceptions = new Misconceptions(installation.cache().resolve("misconceptions"), suites::digest);
    }

    /**
     * A grader of a single submission, with as little to start as can be.
     *
     * @param installation where the program's parts lie
     * @param policy whether it is to run in a sandbox
     * @param ahead a worker that was started before, if there is one
     * @throws dev.yieldlings.engine.child.SandboxException if a sandbox is required and there is none
     */
    public static Grader ofOne(Installation installation, SandboxPolicy policy, Optional<WorkerAhead> ahead) {
        return new Grader(
                installation,
                new Workers(installation, new Sandboxing(policy), 1, ahead),
                new WatchedCompiler(List.of(installation.kit())));
    }

    /**
     * A grader of many submissions by strangers, which compiles them in processes of their own too.
     *
     * @param installation where the program's parts lie
     * @param policy whether submissions are to be compiled and run in a sandbox
     * @param jobs how many at a time
     * @param ahead a worker that was started before, if there is one
     * @throws dev.yieldlings.engine.child.SandboxException if a sandbox is required and there is none
     */
    public static Grader ofMany(
            Installation installation, SandboxPolicy policy, int jobs, Optional<WorkerAhead> ahead) {
        Sandboxing sandboxing = new Sandboxing(policy);
        return new Grader(
                installation,
                new Workers(installation, WorkerLife.LONG, sandboxing, jobs, ahead),
                new CompilerChildren(
                        sandboxing, installation.java(), installation.engine(), List.of(installation.kit()), jobs));
    }

    /**
     * A grader that lives as long as its user sits before it and saves a source again and again: a worker is kept ready
     * beside the one in use, and whoever is interrupted while a submission is graded need not wait for the next. One
     * submission at a time, beside {@link #prepare}.
     *
     * @param installation where the program's parts lie
     * @param policy whether submissions are to be run in a sandbox
     * @param ahead a worker that was started before, if there is one
     * @throws dev.yieldlings.engine.child.SandboxException if a sandbox is required and there is none
     */
    public static Grader ofWatch(Installation installation, SandboxPolicy policy, Optional<WorkerAhead> ahead) {
        Sandboxing sandboxing = new Sandboxing(policy);
        List<Path> classPath = List.of(installation.kit());
        return new Grader(
                installation,
                new Workers(installation, WorkerLife.LONG, sandboxing, WATCHING_WORKERS, ahead),
                new PatientCompiler(
                        new WatchedCompiler(classPath),
                        () -> new CompilerChildren(
                                sandboxing, installation.java(), installation.engine(), classPath, 1)));
    }

    /**
     * Grades one submission, but does not stop to find out how the exercise's wrong solutions behave, which takes seconds
     * once: where that is not known yet, the report names no misconception, and {@link #recognise} may add it.
     *
     * @param exercise what it is a submission to
     * @param path a source file or a folder
     * @throws dev.yieldlings.engine.suite.SuiteException if the exercise's own files can't be used
     * @throws dev.yieldlings.engine.run.WorkerException if workers don't work here
     * @throws dev.yieldlings.engine.child.SandboxException if they don't in the sandbox that is required
     * @throws InterruptedException at once if the caller is interrupted; what still runs then is ended
     */
    public Report gradeAtOnce(Exercise exercise, Path path) throws InterruptedException {
        precedence.begin();
        try {
            return waiting.call(stopping -> {
                Report report = line.judge(exercise, SubmissionReader.read(path, exercise), stopping);
                return misconceptions
                        .findAtOnce(exercise, report)
                        .map(report::with)
                        .orElse(report);
            });
        } finally {
            precedence.end();
        }
    }

    /**
     * Adds to a report the misconception that shows in it, if it has none and one does.
     *
     * @throws InterruptedException if the caller is interrupted while wrong solutions are graded
     */
    public Report recognise(Exercise exercise, Report report) throws InterruptedException {
        return waiting.call(stopping -> recognise(exercise, report, stopping));
    }

    private Report recognise(Exercise exercise, Report report, Stopping stopping) throws InterruptedException {
        return misconceptions
                .find(exercise, report, folder -> wrong(exercise, folder, stopping))
                .map(report::with)
                .orElse(report);
    }

    private Report wrong(Exercise exercise, Path folder, Stopping stopping) throws InterruptedException {
        stopping.await(() -> {
            precedence.giveWay();
            return folder;
        });
        return line.judge(exercise, SubmissionReader.read(folder, exercise), stopping);
    }

    /**
     * Makes ready all that the first submissions to an exercise would have to wait for: its suite, and how its wrong
     * solutions behave. This takes seconds, once for each exercise and version of the course, and gives way to
     * {@link #gradeAtOnce}; what was done until an interrupt is not lost.
     *
     * @throws dev.yieldlings.engine.suite.SuiteException if the exercise's own files can't be used
     * @throws dev.yieldlings.engine.run.WorkerException if workers don't work here
     * @throws dev.yieldlings.engine.child.SandboxException if they don't in the sandbox that is required
     * @throws InterruptedException if the caller is interrupted meanwhile
     */
    public void prepare(Exercise exercise) throws InterruptedException {
        waiting.call(stopping -> {
            line.prepare(exercise);
            misconceptions.prepare(exercise, folder -> wrong(exercise, folder, stopping));
            return exercise;
        });
    }

    /**
     * Grades one submission.
     *
     * @param exercise what it is a submission to
     * @param path a source file or a folder
     * @throws dev.yieldlings.engine.suite.SuiteException if the exercise's own files can't be used
     * @throws dev.yieldlings.engine.run.WorkerException if workers don't work here
     * @throws dev.yieldlings.engine.child.SandboxException if they don't in the sandbox that is required
     * @throws InterruptedException at once if the caller is interrupted; what still runs then is ended
     */
    public Report grade(Exercise exercise, Path path) throws InterruptedException {
        return grade(exercise, () -> SubmissionReader.read(path, exercise));
    }

    /**
     * Grades one submission that was read.
     *
     * @param exercise what it is a submission to
     * @param reading what it consists of
     * @throws dev.yieldlings.engine.suite.SuiteException if the exercise's own files can't be used
     * @throws dev.yieldlings.engine.run.WorkerException if workers don't work here
     * @throws dev.yieldlings.engine.child.SandboxException if they don't in the sandbox that is required
     * @throws InterruptedException at once if the caller is interrupted; what still runs then is ended
     */
    public Report grade(Exercise exercise, Reading reading) throws InterruptedException {
        return grade(exercise, () -> reading);
    }

    private Report grade(Exercise exercise, Supplier<Reading> reading) throws InterruptedException {
        return waiting.call(stopping -> recognise(exercise, line.judge(exercise, reading.get(), stopping), stopping));
    }

    /**
     * Learns how an exercise's wrong solutions behave, so that they need not be graded one by one when the first
     * submission fails.
     *
     * @param exercise theirs
     * @param reports what {@link #judge} said of each, in the order of {@link Exercise#wrong}
     */
    public void learn(Exercise exercise, List<Report> reports) {
        misconceptions.learn(exercise, reports);
    }

    /**
     * Grades a submission as {@link #grade} does, but does not look for a misconception.
     *
     * @param exercise what it is a submission to
     * @param path a source file or a folder
     * @throws dev.yieldlings.engine.suite.SuiteException if the exercise's own files can't be used
     * @throws dev.yieldlings.engine.run.WorkerException if workers don't work here
     * @throws InterruptedException at once if the caller is interrupted; what still runs then is ended
     */
    public Report judge(Exercise exercise, Path path) throws InterruptedException {
        return waiting.call(stopping -> line.judge(exercise, SubmissionReader.read(path, exercise), stopping));
    }

    /**
     * Compiles a submission and goes no further; for one who wants to change its classes before they are run.
     *
     * @param exercise what it is a submission to
     * @param sources what it consists of
     * @throws dev.yieldlings.engine.suite.SuiteException if the exercise's own files can't be used
     * @throws InterruptedException if the caller is interrupted while it waits
     */
    public Compilation compileOnly(Exercise exercise, Reading.Sources sources) throws InterruptedException {
        return line.compile(suites.of(exercise), sources);
    }

    /**
     * Runs classes that need no admission, since they were made from ones that have it.
     *
     * @param exercise what they are a submission to
     * @param classes the class files, the given ones among them, by binary name
     * @param stepsPerCheck the limit that holds in place of the exercise's
     * @throws dev.yieldlings.engine.suite.SuiteException if the exercise's own files can't be used
     * @throws dev.yieldlings.engine.run.WorkerException if workers don't work here
     * @throws dev.yieldlings.engine.child.SandboxException if they don't in the sandbox that is required
     * @throws InterruptedException if the caller is interrupted while it waits
     */
    public Run runOnly(Exercise exercise, Map<String, byte[]> classes, long stepsPerCheck) throws InterruptedException {
        return line.run(exercise, suites.of(exercise), classes, stepsPerCheck);
    }

    /** The digest of all that a report depends on beside the submission: the exercise, this program and the JDK. */
    public String digest(Exercise exercise) {
        return suites.digest(exercise);
    }

    /**
     * Lets the workers end by themselves; {@link #close} kills them.
     *
     * @throws InterruptedException if the caller is interrupted meanwhile
     */
    public void finish() throws InterruptedException {
        workers.finish();
    }

    /** Ends the workers. */
    @Override
    public void close() {
        waiting.close();
        workers.close();
        compiler.close();
        suites.close();
    }
}
