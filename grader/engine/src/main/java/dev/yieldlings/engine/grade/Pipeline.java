package dev.yieldlings.engine.grade;

import dev.yieldlings.engine.admit.Admission;
import dev.yieldlings.engine.admit.AdmissionResult;
import dev.yieldlings.engine.child.Sandboxing;
import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.compile.untrusted.CompilerProcesses;
import dev.yieldlings.engine.compile.untrusted.NearCompiler;
import dev.yieldlings.engine.compile.untrusted.UntrustedCompiler;
import dev.yieldlings.engine.contract.Contract;
import dev.yieldlings.engine.contract.ContractResult;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.pool.CancellationToken;
import dev.yieldlings.engine.pool.ChildLimits;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.Verdict;
import dev.yieldlings.engine.run.Installation;
import dev.yieldlings.engine.run.Run;
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
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Sources, compilation, contract, admission, job, run, report. Each step's result decides whether the next one is taken;
 * whichever ends the line gives the report. It may be used by as many threads as it has workers.
 */
public final class Pipeline implements AutoCloseable {
    private static final int OUTPUT_KEPT = 64 << 10;

    private final Workers workers;
    private final Suites suites;
    private final UntrustedCompiler compiler;
    private final Duration silence;
    private final Admission admission = new Admission();
    private final Map<Path, Contract> contracts = new ConcurrentHashMap<>();

    /**
     * Starts workers, and compilers where strangers' sources are compiled.
     *
     * @throws dev.yieldlings.engine.pool.ChildException if they can't be started
     * @throws dev.yieldlings.engine.child.SandboxException if a sandbox is required and there is none
     */
    public Pipeline(Installation installation, GraderOptions options) {
        Sandboxing sandboxing = new Sandboxing(options.sandbox(), options.notices());
        // One goes on at once where the other one had to be killed.
        int count = options.use() == GraderOptions.Use.AGAIN ? 2 * options.jobs() : options.jobs();
        WorkerLife life = options.use() == GraderOptions.Use.ONE ? WorkerLife.SHORT : WorkerLife.LONG;
        this.workers = new Workers(installation, life, sandboxing, count, options.ahead());
        this.suites = new Suites(
                installation.suiteClassPath(),
                installation.jars(),
                installation.cache().resolve("suites"));
        Supplier<CompilerProcesses> processes = () -> new CompilerProcesses(
                sandboxing, installation.java(), installation.engine(), List.of(installation.kit()), options.jobs());
        this.compiler = options.use() == GraderOptions.Use.MANY
                ? processes.get()
                : new NearCompiler(List.of(installation.kit()), processes);
        this.silence = options.silence();
    }

    /** Makes ready what an exercise's submissions are held against. */
    void prepare(Exercise exercise) {
        contract(exercise, suites.of(exercise));
    }

    /**
     * Runs a suite on its reference solution, once for each version of it.
     *
     * @throws dev.yieldlings.engine.suite.SuiteException if that does not pass
     */
    void prove(Exercise exercise, CancellationToken token) throws InterruptedException {
        if (suites.isProved(exercise)) {
            return;
        }
        CompiledSuite suite = suites.of(exercise);
        Map<String, byte[]> classes = new TreeMap<>(suite.givenClasses());
        classes.putAll(suite.reference());
        ReferenceProof.demand(exercise, run(exercise, classes, exercise.limits().stepsPerCheck(), token));
        suites.prove(exercise);
    }

    /**
     * Goes along the line.
     *
     * @throws dev.yieldlings.engine.suite.SuiteException if the exercise's own files can't be used
     * @throws dev.yieldlings.engine.pool.ChildException if workers don't work here
     * @throws dev.yieldlings.engine.child.SandboxException if they don't in the sandbox that is required
     * @throws InterruptedException if the token is cancelled
     */
    public Report judge(Exercise exercise, Reading reading, CancellationToken token) throws InterruptedException {
        return switch (reading) {
            case Reading.Unreadable(List<Diagnostic> reasons) ->
                ReportMaker.notRun(exercise, Verdict.UNREADABLE, reasons);
            case Reading.Sources sources -> compile(exercise, sources, suites.of(exercise), token);
        };
    }

    /**
     * Compiles a submission, together with what is given, and goes no further.
     *
     * @throws dev.yieldlings.engine.suite.SuiteException if the exercise's own files can't be used
     * @throws InterruptedException if the token is cancelled
     */
    public Compilation compile(Exercise exercise, Reading.Sources sources, CancellationToken token)
            throws InterruptedException {
        return compile(suites.of(exercise), sources, token);
    }

    private Compilation compile(CompiledSuite suite, Reading.Sources sources, CancellationToken token)
            throws InterruptedException {
        List<SourceFile> files = new ArrayList<>(sources.files());
        List<String> own = files.stream().map(SourceFile::name).toList();
        suite.given().stream().filter(file -> !own.contains(file.name())).forEach(files::add);
        return GivenTypes.settle(suite, sources.files(), compiler.compile(files, token));
    }

    private Report compile(Exercise exercise, Reading.Sources sources, CompiledSuite suite, CancellationToken token)
            throws InterruptedException {
        return switch (compile(suite, sources, token)) {
            case Compilation.DoesNotCompile(List<Diagnostic> errors) ->
                ReportMaker.notRun(
                        exercise,
                        Verdict.DOES_NOT_COMPILE,
                        UnreadFiles.mention(
                                contract(exercise, suite).explain(errors, sources.files()), sources.ignored()));
            case Compilation.Stopped(Compilation.Limit limit) -> ReportMaker.compilerStopped(exercise, limit);
            case Compilation.Compiled compiled -> admit(exercise, suite, sources, compiled, token);
        };
    }

    private Report admit(
            Exercise exercise,
            CompiledSuite suite,
            Reading.Sources sources,
            Compilation.Compiled compiled,
            CancellationToken token)
            throws InterruptedException {
        token.check();
        Contract contract = contract(exercise, suite);
        return switch (admission.admit(
                compiled.classes(), compiled.outline(), exercise.admission(), contract, sources.files())) {
            case AdmissionResult.Refused(List<Diagnostic> refusals) ->
                ReportMaker.notRun(exercise, Verdict.NOT_ADMITTED, refusals);
            case AdmissionResult.Admitted(Map<String, byte[]> classes) ->
                check(exercise, suite, sources, new Compilation.Compiled(classes, compiled.outline()), token);
        };
    }

    private Report check(
            Exercise exercise,
            CompiledSuite suite,
            Reading.Sources sources,
            Compilation.Compiled admitted,
            CancellationToken token)
            throws InterruptedException {
        return switch (contract(exercise, suite).check(admitted.classes(), admitted.outline(), sources.files())) {
            case ContractResult.Unmet(List<Diagnostic> missing) ->
                ReportMaker.notRun(exercise, Verdict.DOES_NOT_COMPILE, missing);
            case ContractResult.Met() -> {
                Run run = run(exercise, admitted.classes(), exercise.limits().stepsPerCheck(), true, token);
                ReferenceProof.demandUnbroken(exercise, run);
                yield ReportMaker.ran(exercise, run);
            }
        };
    }

    private Contract contract(Exercise exercise, CompiledSuite suite) {
        return contracts.computeIfAbsent(exercise.folder(), folder -> Contract.of(suite));
    }

    /**
     * Runs classes, whatever they are: who calls this has admitted them, or made them from ones that were.
     *
     * @param exercise what they are a submission to
     * @param classes the class files, the given ones among them, by binary name
     * @param stepsPerCheck the limit that holds in place of the exercise's
     * @throws dev.yieldlings.engine.suite.SuiteException if the exercise's own files can't be used
     * @throws dev.yieldlings.engine.pool.ChildException if workers don't work here
     * @throws dev.yieldlings.engine.child.SandboxException if they don't in the sandbox that is required
     * @throws InterruptedException if the token is cancelled
     */
    public Run run(Exercise exercise, Map<String, byte[]> classes, long stepsPerCheck, CancellationToken token)
            throws InterruptedException {
        return run(exercise, classes, stepsPerCheck, false, token);
    }

    private Run run(
            Exercise exercise,
            Map<String, byte[]> classes,
            long stepsPerCheck,
            boolean inspect,
            CancellationToken token)
            throws InterruptedException {
        CompiledSuite suite = suites.of(exercise);
        Job job = new Job(
                classes,
                suite.classes(),
                suite.entryClasses(),
                exercise.checks().stream()
                        .map(check -> new PlannedCheck(check.id(), check.needs()))
                        .toList(),
                new RunLimits(stepsPerCheck, OUTPUT_KEPT),
                inspect);
        ChildLimits limits = ChildLimits.seconds(exercise.limits().seconds()).withSilence(silence);
        return workers.run(job, limits, token);
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

    /** Ends the workers and compilers. */
    @Override
    public void close() {
        workers.close();
        compiler.close();
        suites.close();
    }
}
