import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.compile.Compiler;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.CourseLoader;
import dev.yieldlings.engine.course.CourseReading;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.run.Installation;
import dev.yieldlings.engine.child.StartArchive;
import dev.yieldlings.engine.submission.ExerciseInference;
import dev.yieldlings.engine.submission.Reading;
import dev.yieldlings.engine.submission.SubmissionReader;
import dev.yieldlings.engine.suite.CompiledSuite;
import dev.yieldlings.engine.suite.Suites;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.recording.ProcessView;
import dev.yieldlings.trace.recording.Recorder;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The least that grading could cost: pooled compilers, a class loader and the suites' methods called, in one JVM. */
class Bare {
    public static void main(String[] args) throws Exception {
        Installation installation = Installation.running(Path.of(args[0]), new StartArchive.None());
        Course course = ((CourseReading.Loaded) CourseLoader.load(Path.of(args[1]))).course();
        List<Path> submissions;
        try (Stream<Path> all = Files.list(Path.of(args[2]))) {
            submissions = all.sorted().toList();
        }
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        try (Compiler compiler = new Compiler(List.of(installation.kit()));
                Suites suites = new Suites(installation.suiteClassPath(), installation.jars(), installation.cache().resolve("suites"))) {
            for (Path submission : submissions) {
                Exercise exercise = ((ExerciseInference.Inferred) ExerciseInference.infer(submission, course)).parts().getFirst().exercise();
                CompiledSuite suite = suites.of(exercise);
                List<SourceFile> sources =
                        new ArrayList<>(((Reading.Sources) SubmissionReader.read(submission, exercise)).files());
                sources.addAll(suite.given());
                run(suite, ((Compilation.Compiled) compiler.compile(sources)).classes());
            }
        }
    }

    static void run(CompiledSuite suite, Map<String, byte[]> submission) throws Exception {
        Map<String, byte[]> classes = new HashMap<>(submission);
        classes.putAll(suite.classes());
        ClassLoader loader = new ClassLoader(Bare.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = classes.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
        for (String name : suite.entryClasses()) {
            Class<?> type = loader.loadClass(name);
            for (Method check : type.getDeclaredMethods()) {
                if (check.isAnnotationPresent(Check.class)) {
                    Recorder.begin(ProcessView.NONE);
                    Constructor<?> constructor = type.getDeclaredConstructor();
                    constructor.setAccessible(true);
                    check.setAccessible(true);
                    check.invoke(constructor.newInstance());
                }
            }
        }
    }
}
