import dev.yieldlings.cli.watch.save.SaveListener;
import dev.yieldlings.cli.watch.save.Saves;
import dev.yieldlings.cli.watch.save.SavesException;
import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.compile.Compiler;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.CourseLoader;
import dev.yieldlings.engine.course.CourseReading;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.grade.Grader;
import dev.yieldlings.engine.grade.GraderOptions;
import dev.yieldlings.engine.grade.GradingRequest;
import dev.yieldlings.engine.grade.Pipeline;
import dev.yieldlings.engine.misconception.Misconceptions;
import dev.yieldlings.engine.pool.CancellationToken;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.run.Installation;
import dev.yieldlings.engine.child.StartArchive;
import dev.yieldlings.engine.submission.Reading;
import dev.yieldlings.engine.submission.SubmissionReader;
import dev.yieldlings.engine.suite.CompiledSuite;
import dev.yieldlings.engine.suite.Suites;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * From a save to its verdict, warm, as a learner who watches has it, beside the least that it could cost: a pooled javac
 * and the suite's methods called, in this JVM. In turn, so that a machine whose speed drifts disturbs all alike.
 */
class Watching {
    private static final int WARM_UP = 60;
    private static final int ROUNDS = 60;
    private static final CancellationToken NEVER = CancellationToken.create();

    private static final Map<String, List<Double>> COSTS = new LinkedHashMap<>();
    private static final PrintStream OUT = System.out;

    public static void main(String[] args) throws Exception {
        Installation installation = Installation.running(Path.of(args[0]), StartArchive.in(Path.of(args[2])));
        Course course = ((CourseReading.Loaded) CourseLoader.load(Path.of(args[1]))).course();
        List<String> ids = List.of(args).subList(3, args.length);
        Path workspace = Files.createTempDirectory("yieldlings-watching");
        BlockingQueue<Set<String>> saved = new LinkedBlockingQueue<>();
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        Pipeline pipeline = new Pipeline(installation, new GraderOptions(GraderOptions.Use.AGAIN, 1));
        Misconceptions misconceptions =
                new Misconceptions(installation.cache().resolve("misconceptions"), pipeline::digest);
        try (Grader grader = new Grader(pipeline, misconceptions);
                Compiler compiler = new Compiler(List.of(installation.kit()));
                Suites suites = new Suites(
                        installation.suiteClassPath(), installation.jars(), installation.cache().resolve("suites"));
                Saves _ = Saves.watch(workspace, course.exercises(), listener(saved))) {
            for (String id : ids) {
                COSTS.clear();
                Exercise exercise = course.exercise(id).orElseThrow();
                grader.prepare(exercise, NEVER);
                for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                    round(exercise, workspace, pipeline, grader, compiler, suites.of(exercise), saved, round);
                }
                print(id);
            }
        }
    }

    private static void round(
            Exercise exercise, Path workspace, Pipeline pipeline, Grader grader, Compiler compiler, CompiledSuite suite,
            BlockingQueue<Set<String>> saved, int round) throws Exception {
        long began = System.nanoTime();
        bare(exercise, exercise.solution(), compiler, suite);
        began = note("bare: compile and run", began, round);

        Reading.Sources sources = (Reading.Sources) SubmissionReader.read(exercise.solution(), exercise);
        began = System.nanoTime();
        Compilation.Compiled compiled = (Compilation.Compiled) pipeline.compile(exercise, sources, NEVER);
        began = note("  compile in the engine", began, round);
        pipeline.run(exercise, compiled.classes(), exercise.limits().stepsPerCheck(), NEVER);
        began = note("  run in a worker", began, round);
        grader.grade(GradingRequest.of(exercise, exercise.solution()).atOnce(), NEVER);
        note("engine: from the file to the report", began, round);

        saved.clear();
        began = save(exercise, workspace.resolve(exercise.id()), "\n// " + round + "\n");
        saved.take();
        note("  from the save until it is told", began, round);
        Report report = grader.grade(
                GradingRequest.of(exercise, workspace.resolve(exercise.id())).atOnce(), NEVER);
        note("whole: from the save to the report", began, round);
        if (!report.passed()) {
            throw new IllegalStateException("the solution of " + exercise.id() + " does not pass");
        }
    }

    /** Returns the time just before the last file was written. */
    private static long save(Exercise exercise, Path folder, String end) throws IOException {
        Files.createDirectories(folder);
        long began = 0;
        for (String file : exercise.files()) {
            String text = Files.readString(exercise.solution().resolve(file)) + end;
            began = System.nanoTime();
            Files.writeString(folder.resolve(file), text);
        }
        return began;
    }

    private static long note(String what, long began, int round) {
        long now = System.nanoTime();
        if (round >= WARM_UP) {
            COSTS.computeIfAbsent(what, absent -> new ArrayList<>()).add((now - began) / 1e6);
        }
        return System.nanoTime();
    }

    private static void bare(Exercise exercise, Path folder, Compiler compiler, CompiledSuite suite) throws Exception {
        List<SourceFile> sources = new ArrayList<>(((Reading.Sources) SubmissionReader.read(folder, exercise)).files());
        sources.addAll(suite.given());
        Bare.run(suite, ((Compilation.Compiled) compiler.compile(sources)).classes());
    }

    private static SaveListener listener(BlockingQueue<Set<String>> saved) {
        return new SaveListener() {
            @Override
            public void saved(Set<String> exercises) {
                saved.add(exercises);
            }

            @Override
            public void blind(SavesException why) {
                throw new IllegalStateException(why);
            }
        };
    }

    private static void print(String id) {
        double bare = part(COSTS.get("bare: compile and run"), 2);
        OUT.println(id + " (medians of " + ROUNDS + ", and the quicker quarter's slowest)");
        COSTS.forEach((what, costs) -> OUT.printf(
                Locale.ROOT, "  %-42s %6.2f ms  %6.2f ms  %.2f times the bare one%n",
                what, part(costs, 2), part(costs, 4), part(costs, 2) / bare));
    }

    private static double part(List<Double> values, int parts) {
        return values.stream().sorted().toList().get(values.size() / parts);
    }
}
