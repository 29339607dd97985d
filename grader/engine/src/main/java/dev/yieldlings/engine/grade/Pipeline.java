package dev.yieldlings.engine.grade;

import dev.yieldlings.engine.admit.Admission;
import dev.yieldlings.engine.admit.AdmissionResult;
import dev.yieldlings.engine.child.Sandboxing;
import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.contract.Contract;
import dev.yieldlings.engine.contract.ContractResult;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.course.library.SubmissionLibraries;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.policy.LibraryTypes;
import dev.yieldlings.engine.pool.CancellationToken;
import dev.yieldlings.engine.pool.ChildLimits;
import dev.yieldlings.engine.pool.Trust;
import dev.yieldlings.engine.pool.Trust.Soundness;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.Verdict;
import dev.yieldlings.engine.run.Installation;
import dev.yieldlings.engine.run.Run;
import dev.yieldlings.engine.run.Sentinel;
import dev.yieldlings.engine.run.WorkerLife;
import dev.yieldlings.engine.run.Workers;
import dev.yieldlings.engine.submission.Reading;
import dev.yieldlings.engine.suite.CompiledSuite;
import dev.yieldlings.engine.suite.GivenTypes;
import dev.yieldlings.engine.suite.Suites;
import dev.yieldlings.worker.message.Job;
import dev.yieldlings.worker.message.PlannedCheck;
import dev.yieldlings.worker.message.RunLimits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The stages of grading: read, compile, admit, check the contract, run, report. A stage that fails gives the report,
 * and later stages are skipped. A pipeline may be used by as many threads as it has workers.
 */
public final class Pipeline implements AutoCloseable {
    private static final int OUTPUT_KEPT = 64 << 10;

    private final Workers workers;
    private final Suites suites;
    private final Compilers compilers;
    private final Duration silence;
    private final Admission admission = new Admission();
    private final Map<SubmissionLibraries, LibraryTypes> libraries = new ConcurrentHashMap<>();
    private final Map<Path, Contract> contracts = new ConcurrentHashMap<>();
    private final Map<Path, Sentinel> sentinels = new ConcurrentHashMap<>();

    /**
     * Starts the workers, and the compilers if submissions are compiled in child processes.
     *
     * @throws dev.yieldlings.engine.pool.ChildException if the processes can't be started
     * @throws dev.yieldlings.engine.child.SandboxException if a sandbox is required and there is none
     */
    public Pipeline(Installation installation, GraderOptions options) {
        Sandboxing sandboxing = new Sandboxing(options.sandbox(), options.notices());
        // A spare worker takes the next submission at once if the first worker had to be killed.
        int count = options.use() == GraderOptions.Use.AGAIN ? 2 * options.jobs() : options.jobs();
        WorkerLife life = options.use() == GraderOptions.Use.ONE ? WorkerLife.SHORT : WorkerLife.LONG;
        this.workers = new Workers(installation, life, sandboxing, count, options.ahead());
        this.suites = new Suites(
                installation.suiteClassPath(),
                installation.jars(),
                installation.cache().resolve("suites"));
        this.compilers = new Compilers(installation, options, sandboxing);
        this.silence = options.silence();
    }

    /** Prepares the contract of an exercise, and proves its suite. */
    void prepare(Exercise exercise, CancellationToken token) throws InterruptedException {
        contract(exercise, suites.of(exercise));
        if (!exercise.settings().publicOnly()) {
            sentinel(exercise, token);
        }
    }

    /**
     * Runs the suite on its reference solution, once for each version of the exercise.
     *
     * @throws dev.yieldlings.engine.suite.SuiteException if the reference solution does not pass its suite
     */
    void prove(Exercise exercise, CancellationToken token) throws InterruptedException {
        if (!exercise.settings().publicOnly() && !suites.isProved(exercise)) {
            sentinel(exercise, token);
        }
    }

    /**
     * Returns a sentinel, which shows whether a worker still runs the reference solution as a fresh worker does.
     *
     * @throws dev.yieldlings.engine.suite.SuiteException if the reference solution does not pass its suite
     */
    Sentinel sentinel(Exercise exercise, CancellationToken token) throws InterruptedException {
        Sentinel known = sentinels.get(exercise.folder());
        if (known != null) {
            return known;
        }
        CompiledSuite suite = suites.of(exercise);
        Map<String, byte[]> classes = new TreeMap<>(suite.givenClasses());
        classes.putAll(suite.reference());
        Workers.FirstRun first = workers.runReference(
                job(exercise, classes, exercise.limits().stepsPerCheck(), false), limits(exercise), token);
        ReferenceProof.demand(exercise, first.run());
        suites.prove(exercise);
        sentinels.putIfAbsent(exercise.folder(), first.sentinel());
        return Objects.requireNonNull(sentinels.get(exercise.folder()));
    }

    /** Returns the trust of a run of untrusted code whose result must be right at once. */
    Trust stranger(Exercise exercise) {
        return new Trust.Stranger(
                Optional.ofNullable(sentinels.get(exercise.folder())).map(Sentinel::probe));
    }

    /** Whether the worker that ran a provisional job was sound. */
    boolean wasSound(Soundness soundness, CancellationToken token) throws InterruptedException {
        return workers.wasSound(soundness, token);
    }

    /** What the stages pass on about one submission. */
    private record Errand(Exercise exercise, CompiledSuite suite, Reading.Sources sources, Trust trust) {}

    /**
     * Takes a submission through all stages.
     *
     * @param trust what the run assumes about its worker
     * @throws dev.yieldlings.engine.suite.SuiteException if the exercise's own files can't be used
     * @throws dev.yieldlings.engine.pool.ChildException if workers can't run on this machine
     * @throws dev.yieldlings.engine.child.SandboxException if workers can't run in the required sandbox
     * @throws InterruptedException if the token is cancelled
     */
    public Report judge(Exercise exercise, Reading reading, Trust trust, CancellationToken token)
            throws InterruptedException {
        return switch (reading) {
            case Reading.Unreadable(List<Diagnostic> reasons) ->
                ReportMaker.notRun(exercise, Verdict.UNREADABLE, reasons);
            case Reading.Sources sources -> compile(new Errand(exercise, suites.of(exercise), sources, trust), token);
        };
    }

    /**
     * Compiles a submission together with the exercise's given files, and stops there.
     *
     * @throws dev.yieldlings.engine.suite.SuiteException if the exercise's own files can't be used
     * @throws InterruptedException if the token is cancelled
     */
    public Compilation compile(Exercise exercise, Reading.Sources sources, CancellationToken token)
            throws InterruptedException {
        return compile(exercise, suites.of(exercise), sources, token);
    }

    private Compilation compile(
            Exercise exercise, CompiledSuite suite, Reading.Sources sources, CancellationToken token)
            throws InterruptedException {
        List<SourceFile> files = new ArrayList<>(sources.files());
        List<String> own = files.stream().map(SourceFile::name).toList();
        suite.given().stream().filter(file -> !own.contains(file.name())).forEach(files::add);
        return GivenTypes.settle(suite, sources.files(), compilers.of(exercise).compile(files, token));
    }

    private Report compile(Errand errand, CancellationToken token) throws InterruptedException {
        Exercise exercise = errand.exercise();
        Reading.Sources sources = errand.sources();
        return switch (compile(exercise, errand.suite(), sources, token)) {
            case Compilation.DoesNotCompile(List<Diagnostic> errors) ->
                ReportMaker.notRun(
                        exercise,
                        Verdict.DOES_NOT_COMPILE,
                        UnreadFiles.mention(
                                contract(exercise, errand.suite()).explain(errors, sources.files()),
                                sources.ignored()));
            case Compilation.Stopped(Compilation.Limit limit) -> ReportMaker.compilerStopped(exercise, limit);
            case Compilation.Compiled compiled -> admit(errand, compiled, token);
        };
    }

    private Report admit(Errand errand, Compilation.Compiled compiled, CancellationToken token)
            throws InterruptedException {
        token.check();
        Exercise exercise = errand.exercise();
        return switch (admission.admit(
                compiled.classes(),
                compiled.outline(),
                exercise.admission(),
                libraries(exercise, errand.suite()),
                contract(exercise, errand.suite()),
                errand.sources().files())) {
            case AdmissionResult.Refused(List<Diagnostic> refusals) ->
                ReportMaker.notRun(exercise, Verdict.NOT_ADMITTED, refusals);
            case AdmissionResult.Admitted(Map<String, byte[]> classes) ->
                check(errand, new Compilation.Compiled(classes, compiled.outline()), token);
        };
    }

    private Report check(Errand errand, Compilation.Compiled admitted, CancellationToken token)
            throws InterruptedException {
        Exercise exercise = errand.exercise();
        return switch (contract(exercise, errand.suite())
                .check(admitted.classes(), admitted.outline(), errand.sources().files())) {
            case ContractResult.Unmet(List<Diagnostic> missing) ->
                ReportMaker.notRun(exercise, Verdict.DOES_NOT_COMPILE, missing);
            case ContractResult.Met() -> {
                Job job = job(exercise, admitted.classes(), exercise.limits().stepsPerCheck(), true);
                Run run = workers.run(job, limits(exercise), errand.trust(), token);
                ReferenceProof.demandUnbroken(exercise, run);
                yield ReportMaker.ran(exercise, run);
            }
        };
    }

    private LibraryTypes libraries(Exercise exercise, CompiledSuite suite) {
        SubmissionLibraries its = exercise.settings().libraries();
        return its.jars().isEmpty()
                ? LibraryTypes.NONE
                : libraries.computeIfAbsent(its, _ -> new LibraryTypes(suite.libraries(), its.allow()));
    }

    private Contract contract(Exercise exercise, CompiledSuite suite) {
        return contracts.computeIfAbsent(exercise.folder(), folder -> Contract.of(suite));
    }

    /**
     * Runs classes without admitting them: the caller has admitted them, or made them from admitted ones.
     *
     * @param exercise the exercise whose suite checks them
     * @param classes the class files by binary name, including the given ones
     * @param stepsPerCheck the limit of steps, in place of the exercise's own
     * @throws dev.yieldlings.engine.suite.SuiteException if the exercise's own files can't be used
     * @throws dev.yieldlings.engine.pool.ChildException if workers can't run on this machine
     * @throws dev.yieldlings.engine.child.SandboxException if workers can't run in the required sandbox
     * @throws InterruptedException if the token is cancelled
     */
    public Run run(Exercise exercise, Map<String, byte[]> classes, long stepsPerCheck, CancellationToken token)
            throws InterruptedException {
        return workers.run(job(exercise, classes, stepsPerCheck, false), limits(exercise), new Trust.Own(), token);
    }

    private Job job(Exercise exercise, Map<String, byte[]> classes, long stepsPerCheck, boolean inspect) {
        CompiledSuite suite = suites.of(exercise);
        Map<String, byte[]> suiteClasses = new TreeMap<>(suite.suiteLibraries());
        suiteClasses.putAll(suite.classes());
        return new Job(
                classes,
                suite.libraries(),
                suiteClasses,
                suite.entryClasses(),
                exercise.checks().stream()
                        .map(check -> new PlannedCheck(check.id(), check.needs(), check.tests()))
                        .toList(),
                new RunLimits(stepsPerCheck, OUTPUT_KEPT),
                inspect);
    }

    private ChildLimits limits(Exercise exercise) {
        return ChildLimits.seconds(exercise.limits().seconds()).withSilence(silence);
    }

    /**
     * Returns the class files of the libraries that the exercise's submissions may use, by binary name.
     *
     * @throws dev.yieldlings.engine.suite.SuiteException if the exercise's own files can't be used
     */
    public Map<String, byte[]> libraries(Exercise exercise) {
        return suites.of(exercise).libraries();
    }

    /**
     * Returns the digest of everything that a report depends on except the submission: the exercise, this program and
     * the JDK.
     */
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

    /** Ends the workers and compilers. */
    @Override
    public void close() {
        workers.close();
        compilers.close();
        suites.close();
    }
}
