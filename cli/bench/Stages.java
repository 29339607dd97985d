import dev.yieldlings.engine.admit.Admission;
import dev.yieldlings.engine.admit.Uses;
import dev.yieldlings.engine.child.SandboxPolicy;
import dev.yieldlings.engine.child.Sandboxing;
import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.compile.Compiler;
import dev.yieldlings.engine.contract.Contract;
import dev.yieldlings.engine.course.CourseLoader;
import dev.yieldlings.engine.course.CourseReading;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.run.Installation;
import dev.yieldlings.engine.child.StartArchive;
import dev.yieldlings.engine.run.WorkerLife;
import dev.yieldlings.engine.run.Workers;
import dev.yieldlings.engine.pool.CancellationToken;
import dev.yieldlings.engine.policy.LibraryTypes;
import dev.yieldlings.engine.submission.Reading;
import dev.yieldlings.engine.submission.SubmissionReader;
import dev.yieldlings.engine.suite.CompiledSuite;
import dev.yieldlings.engine.suite.Suites;
import dev.yieldlings.worker.meter.Metering;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the stages cost on the course's own solutions, warm, in CPU time, and what a worker's start costs. */
class Stages {
    private static final int ROUNDS = 31;

    private static final Map<String, List<Double>> COSTS = new LinkedHashMap<>();

    public static void main(String[] args) throws Exception {
        Installation installation = Installation.running(Path.of(args[0]), StartArchive.in(Path.of(args[2])));
        List<Exercise> exercises = ((CourseReading.Loaded) CourseLoader.load(Path.of(args[1]))).course().exercises();
        Admission admission = new Admission();
        try (Compiler compiler = new Compiler(List.of(installation.kit()));
                Suites suites = new Suites(installation.suiteClassPath(), installation.jars(), installation.cache().resolve("suites"))) {
            for (int round = 0; round < ROUNDS; round++) {
                Map<String, Long> sums = new LinkedHashMap<>();
                for (Exercise exercise : exercises) {
                    CompiledSuite suite = suites.of(exercise);
                    Contract contract = Contract.of(suite);
                    long began = cpu();
                    Reading.Sources read = (Reading.Sources) SubmissionReader.read(exercise.solution(), exercise);
                    began = add(sums, "read", began);
                    List<SourceFile> sources = new ArrayList<>(read.files());
                    sources.addAll(suite.given());
                    Compilation.Compiled compiled = (Compilation.Compiled) compiler.compile(sources);
                    began = add(sums, "compile", began);
                    admission.admit(compiled.classes(), compiled.outline(), exercise.admission(), LibraryTypes.NONE, Uses.ANYTHING, read.files());
                    began = add(sums, "admit", began);
                    contract.check(compiled.classes(), compiled.outline(), read.files());
                    began = add(sums, "check the contract", began);
                    Metering metering = new Metering(compiled.classes());
                    compiled.classes().values().forEach(metering::meter);
                    add(sums, "meter", began);
                }
                sums.forEach((stage, nanos) -> COSTS.computeIfAbsent(stage, absent -> new ArrayList<>())
                        .add(nanos / 1e6 / exercises.size()));
            }
        }
        COSTS.forEach((stage, costs) ->
                System.out.printf(Locale.ROOT, "%s: %.2f ms CPU a submission (median of %d)%n", stage, Median.of(costs), ROUNDS));
        starts(installation);
    }

    private static void starts(Installation installation) throws InterruptedException {
        Map<SandboxPolicy, List<Double>> starts = new LinkedHashMap<>();
        for (int i = 0; i < 11; i++) {
            for (SandboxPolicy policy : List.of(SandboxPolicy.OFF, SandboxPolicy.REQUIRED)) {
                long began = System.nanoTime();
                try (Workers workers = new Workers(
                        installation, WorkerLife.SHORT, new Sandboxing(policy), 1, Optional.empty())) {
                    workers.probe(CancellationToken.create());
                    starts.computeIfAbsent(policy, absent -> new ArrayList<>()).add((System.nanoTime() - began) / 1e6);
                }
                Thread.sleep(200);
            }
        }
        double off = Median.of(starts.get(SandboxPolicy.OFF));
        double required = Median.of(starts.get(SandboxPolicy.REQUIRED));
        System.out.printf(
                Locale.ROOT, "a worker's start: %.0f ms, in the sandbox %.0f ms (medians of 11)%n", off, required);
    }

    private static long add(Map<String, Long> sums, String stage, long began) {
        long now = cpu();
        sums.merge(stage, now - began, Long::sum);
        return cpu();
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
