package dev.yieldlings.engine.grade;

import dev.yieldlings.engine.admit.Admission;
import dev.yieldlings.engine.admit.AdmissionResult;
import dev.yieldlings.engine.child.SandboxPolicy;
import dev.yieldlings.engine.child.Sandboxing;
import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.compile.untrusted.CompilerChildren;
import dev.yieldlings.engine.compile.untrusted.UntrustedCompiler;
import dev.yieldlings.engine.compile.untrusted.WatchedCompiler;
import dev.yieldlings.engine.contract.Contract;
import dev.yieldlings.engine.contract.ContractResult;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.misconception.Misconceptions;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.Verdict;
import dev.yieldlings.engine.run.Installation;
import dev.yieldlings.engine.run.Run;
import dev.yieldlings.engine.run.WorkerAhead;
import dev.yieldlings.engine.run.Workers;
import dev.yieldlings.engine.submission.Reading;
import dev.yieldlings.engine.submission.SubmissionReader;
import dev.yieldlings.engine.suite.CompiledSuite;
import dev.yieldlings.engine.suite.Suites;
import dev.yieldlings.worker.message.Job;
import dev.yieldlings.worker.message.Nonce;
import dev.yieldlings.worker.message.PlannedCheck;
import dev.yieldlings.worker.message.RunLimits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The straight line: submission, sources, compilation, contract, admission, job, run, report.
 *
 * <p>Each step's result decides whether the next one is taken; whichever ends the line gives the report. A grader may
 * be used by as many threads as it has workers.
 */
public final class Grader implements AutoCloseable {
    private static final int OUTPUT_KEPT = 64 << 10;

    private final Workers workers;
    private final Suites suites;
    private final UntrustedCompiler compiler;
    private final Admission admission = new Admission();
    private final Misconceptions misconceptions;
    private final Map<Path, Contract> contracts = new ConcurrentHashMap<>();

    /**
     * A grader of what its user answers for: in a sandbox where there is one, compiled in this process.
     *
     * @param installation where the program's parts lie
     * @param jobs how many submissions are run at a time
     */
    public Grader(Installation installation, int jobs) {
        this(
                installation,
                new Workers(installation, new Sandboxing(SandboxPolicy.AUTO), jobs, Optional.empty()),
                new WatchedCompiler(List.of(installation.kit())));
    }

    private Grader(Installation installation, Workers workers, UntrustedCompiler compiler) {
        this.workers = workers;
        this.suites = new Suites(
                installation.suiteClassPath(),
                installation.jars(),
                installation.cache().resolve("suites"));
        this.misconceptions =
                new Misconceptions(installation.cache().resolve("misconceptions"), suites::digest, this::judge);
        this.compiler = compiler;
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
                new Workers(installation, sandboxing, jobs, ahead),
                new CompilerChildren(
                        sandboxing, installation.java(), installation.engine(), List.of(installation.kit()), jobs));
    }

    /**
     * Grades one submission.
     *
     * @param exercise what it is a submission to
     * @param path a source file or a folder
     * @throws dev.yieldlings.engine.suite.SuiteException if the exercise's own files can't be used
     * @throws dev.yieldlings.engine.run.WorkerException if workers don't work here
     * @throws dev.yieldlings.engine.child.SandboxException if they don't in the sandbox that is required
     * @throws InterruptedException if the caller is interrupted while it waits
     */
    public Report grade(Exercise exercise, Path path) throws InterruptedException {
        return grade(exercise, SubmissionReader.read(path, exercise));
    }

    /**
     * Grades one submission that was read.
     *
     * @param exercise what it is a submission to
     * @param reading what it consists of
     * @throws dev.yieldlings.engine.suite.SuiteException if the exercise's own files can't be used
     * @throws dev.yieldlings.engine.run.WorkerException if workers don't work here
     * @throws dev.yieldlings.engine.child.SandboxException if they don't in the sandbox that is required
     * @throws InterruptedException if the caller is interrupted while it waits
     */
    public Report grade(Exercise exercise, Reading reading) throws InterruptedException {
        Report report = judge(exercise, reading);
        return misconceptions.find(exercise, report).map(report::with).orElse(report);
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
     * @throws InterruptedException if the caller is interrupted while it waits
     */
    public Report judge(Exercise exercise, Path path) throws InterruptedException {
        return judge(exercise, SubmissionReader.read(path, exercise));
    }

    private Report judge(Exercise exercise, Reading reading) throws InterruptedException {
        return switch (reading) {
            case Reading.Unreadable(List<Diagnostic> reasons) ->
                ReportMaker.notRun(exercise, Verdict.UNREADABLE, reasons);
            case Reading.Sources sources -> compile(exercise, sources);
        };
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
        return compile(suites.of(exercise), sources);
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
        return run(exercise, suites.of(exercise), classes, stepsPerCheck);
    }

    private Compilation compile(CompiledSuite suite, Reading.Sources sources) throws InterruptedException {
        List<SourceFile> files = new ArrayList<>(sources.files());
        List<String> own = files.stream().map(SourceFile::name).toList();
        suite.given().stream().filter(file -> !own.contains(file.name())).forEach(files::add);
        return compiler.compile(files);
    }

    private Report compile(Exercise exercise, Reading.Sources sources) throws InterruptedException {
        CompiledSuite suite = suites.of(exercise);
        return switch (compile(suite, sources)) {
            case Compilation.DoesNotCompile(List<Diagnostic> errors) ->
                ReportMaker.notRun(
                        exercise,
                        Verdict.DOES_NOT_COMPILE,
                        UnreadFiles.mention(
                                contract(exercise, suite).explain(errors, sources.files()), sources.ignored()));
            case Compilation.Compiled compiled -> admit(exercise, suite, sources, compiled);
        };
    }

    private Report admit(Exercise exercise, CompiledSuite suite, Reading.Sources sources, Compilation.Compiled compiled)
            throws InterruptedException {
        AdmissionResult admitted =
                admission.admit(compiled.classes(), compiled.outline(), exercise.admission(), sources.files());
        if (admitted instanceof AdmissionResult.Refused(List<Diagnostic> refusals)) {
            return ReportMaker.notRun(exercise, Verdict.NOT_ADMITTED, refusals);
        }
        return switch (contract(exercise, suite).check(compiled.classes(), compiled.outline(), sources.files())) {
            case ContractResult.Unmet(List<Diagnostic> missing) ->
                ReportMaker.notRun(exercise, Verdict.DOES_NOT_COMPILE, missing);
            case ContractResult.Met() ->
                ReportMaker.ran(
                        exercise,
                        run(
                                exercise,
                                suite,
                                compiled.classes(),
                                exercise.limits().stepsPerCheck()));
        };
    }

    private Contract contract(Exercise exercise, CompiledSuite suite) {
        return contracts.computeIfAbsent(exercise.folder(), folder -> Contract.of(suite));
    }

    private Run run(Exercise exercise, CompiledSuite suite, Map<String, byte[]> classes, long stepsPerCheck)
            throws InterruptedException {
        Job job = new Job(
                Nonce.random(),
                classes,
                suite.classes(),
                suite.entryClasses(),
                exercise.checks().stream()
                        .map(check -> new PlannedCheck(check.id(), check.needs()))
                        .toList(),
                new RunLimits(stepsPerCheck, OUTPUT_KEPT));
        return workers.run(job, exercise.limits().seconds());
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
        workers.close();
        compiler.close();
        suites.close();
    }
}
