package dev.yieldlings.engine.grade;

import dev.yieldlings.engine.admit.Admission;
import dev.yieldlings.engine.admit.AdmissionResult;
import dev.yieldlings.engine.child.Stopping;
import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.compile.untrusted.UntrustedCompiler;
import dev.yieldlings.engine.contract.Contract;
import dev.yieldlings.engine.contract.ContractResult;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.Verdict;
import dev.yieldlings.engine.run.Run;
import dev.yieldlings.engine.run.Workers;
import dev.yieldlings.engine.submission.Reading;
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
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sources, compilation, contract, admission, job, run, report. Each step's result decides whether the next one is taken;
 * whichever ends the line gives the report.
 */
final class StraightLine {
    private static final int OUTPUT_KEPT = 64 << 10;

    private final Workers workers;
    private final Suites suites;
    private final UntrustedCompiler compiler;
    private final Admission admission = new Admission();
    private final Map<Path, Contract> contracts = new ConcurrentHashMap<>();

    StraightLine(Workers workers, Suites suites, UntrustedCompiler compiler) {
        this.workers = workers;
        this.suites = suites;
        this.compiler = compiler;
    }

    /** Makes ready what an exercise's submissions are held against. */
    void prepare(Exercise exercise) {
        contract(exercise, suites.of(exercise));
    }

    /**
     * Goes along the line.
     *
     * <p>Nothing may interrupt the thread but {@code stopping}: an interrupt closes the file that is being read, a jar of
     * the compiler's too, and spoils what it was read for.
     *
     * @param stopping ends the stages that can be ended
     * @throws InterruptedException if the report is not wanted any more
     */
    Report judge(Exercise exercise, Reading reading, Stopping stopping) throws InterruptedException {
        return switch (reading) {
            case Reading.Unreadable(List<Diagnostic> reasons) ->
                ReportMaker.notRun(exercise, Verdict.UNREADABLE, reasons);
            case Reading.Sources sources -> compile(exercise, sources, stopping);
        };
    }

    /** Compiles what was read together with what is given. */
    Compilation compile(CompiledSuite suite, Reading.Sources sources) throws InterruptedException {
        List<SourceFile> files = new ArrayList<>(sources.files());
        List<String> own = files.stream().map(SourceFile::name).toList();
        suite.given().stream().filter(file -> !own.contains(file.name())).forEach(files::add);
        return compiler.compile(files);
    }

    private Report compile(Exercise exercise, Reading.Sources sources, Stopping stopping) throws InterruptedException {
        CompiledSuite suite = suites.of(exercise);
        return switch (stopping.await(() -> compile(suite, sources))) {
            case Compilation.DoesNotCompile(List<Diagnostic> errors) ->
                ReportMaker.notRun(
                        exercise,
                        Verdict.DOES_NOT_COMPILE,
                        UnreadFiles.mention(
                                contract(exercise, suite).explain(errors, sources.files()), sources.ignored()));
            case Compilation.Compiled compiled -> admit(exercise, suite, sources, compiled, stopping);
        };
    }

    private Report admit(
            Exercise exercise,
            CompiledSuite suite,
            Reading.Sources sources,
            Compilation.Compiled compiled,
            Stopping stopping)
            throws InterruptedException {
        Contract contract = contract(exercise, suite);
        return switch (admission.admit(
                compiled.classes(), compiled.outline(), exercise.admission(), contract, sources.files())) {
            case AdmissionResult.Refused(List<Diagnostic> refusals) ->
                ReportMaker.notRun(exercise, Verdict.NOT_ADMITTED, refusals);
            case AdmissionResult.Admitted(Map<String, byte[]> classes) ->
                check(exercise, suite, sources, new Compilation.Compiled(classes, compiled.outline()), stopping);
        };
    }

    private Report check(
            Exercise exercise,
            CompiledSuite suite,
            Reading.Sources sources,
            Compilation.Compiled admitted,
            Stopping stopping)
            throws InterruptedException {
        return switch (contract(exercise, suite).check(admitted.classes(), admitted.outline(), sources.files())) {
            case ContractResult.Unmet(List<Diagnostic> missing) ->
                ReportMaker.notRun(exercise, Verdict.DOES_NOT_COMPILE, missing);
            case ContractResult.Met() ->
                ReportMaker.ran(
                        exercise,
                        stopping.await(() -> run(
                                exercise,
                                suite,
                                admitted.classes(),
                                exercise.limits().stepsPerCheck())));
        };
    }

    private Contract contract(Exercise exercise, CompiledSuite suite) {
        return contracts.computeIfAbsent(exercise.folder(), folder -> Contract.of(suite));
    }

    /** Runs class files, whatever they are. */
    Run run(Exercise exercise, CompiledSuite suite, Map<String, byte[]> classes, long stepsPerCheck)
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
}
