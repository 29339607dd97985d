package dev.yieldlings.engine.admit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.course.AdmissionRules;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.Severity;
import dev.yieldlings.engine.diagnostic.SourceFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Admission refuses each forbidden use, with its line and the reason. */
class RefusedUsesTest {
    private static final String NOT_LISTED = "it is not among what submissions may use";

    static Stream<Arguments> uses() {
        return Stream.of(
                use("System.exit(0);", "System.exit()", "it would end the process"),
                use("Runnable r = () -> System.exit(0);", "System.exit()", "it would end the process"),
                use("java.util.function.IntConsumer c = System::exit;", "System.exit()", "it would end the process"),
                use("Runtime.getRuntime().halt(0);", "Runtime", "it reaches into the process"),
                use("java.util.function.Supplier<Runtime> r = Runtime::getRuntime;", "Runtime", "it reaches into"),
                use("System.gc();", "System.gc()", "the grader manages its memory"),
                use("System.setOut(null);", "System.setOut()", "already shows what you print"),
                use("System.getenv(\"HOME\");", "System.getenv()", "do not see the grader's settings"),
                use("System.getProperty(\"user.home\");", "System.getProperty()", "do not see the grader's settings"),
                use("Integer.getInteger(\"x\");", "Integer.getInteger()", "parseInt"),
                use("Boolean.getBoolean(\"x\");", "Boolean.getBoolean()", "settings"),
                use("Long.getLong(\"x\");", "Long.getLong()", "parseLong"),
                use("System.load(\"x\");", "System.load()", "no native code"),
                use("System.console();", "System.console()", "nothing is typed"),
                use("System.getLogger(\"x\");", "System.getLogger()", "write no logs"),
                use("new Thread(() -> { }).start();", "Thread", "submissions run on one thread"),
                use("Thread.ofVirtual().start(() -> { });", "Thread", "submissions run on one thread"),
                use("Thread.sleep(1);", "Thread", "submissions run on one thread"),
                use("new Thread() { };", "Thread", "submissions run on one thread"),
                use("new ThreadLocal<String>();", "ThreadLocal", "a field does the same"),
                use("java.util.concurrent.Executors.newCachedThreadPool();", "Executors", "call the task itself"),
                use(
                        "java.util.concurrent.CompletableFuture.runAsync(() -> { });",
                        "CompletableFuture",
                        "submissions run on one thread"),
                use("java.util.concurrent.ForkJoinPool.commonPool();", "ForkJoinPool", "threads that all share"),
                use("List.of(1).parallelStream();", "parallelStream()", "use stream()"),
                use("new ArrayList<Integer>().parallelStream();", "parallelStream()", "use stream()"),
                use("Stream.of(1).parallel();", "parallel()", "submissions run on one thread"),
                use("IntStream.range(0, 3).parallel();", "parallel()", "submissions run on one thread"),
                use("LongStream.range(0, 3).parallel();", "parallel()", "submissions run on one thread"),
                use("DoubleStream.of(1).parallel();", "parallel()", "submissions run on one thread"),
                use(
                        "java.util.function.Function<List<Integer>, Object> f = List::parallelStream;",
                        "parallelStream()",
                        "use stream()"),
                use("Arrays.parallelSort(new int[1]);", "Arrays.parallelSort()", "without \"parallel\""),
                use("new Timer();", "Timer", "submissions run on one thread"),
                use("this.wait();", "wait()", "nobody could wake them"),
                use("this.notifyAll();", "notifyAll()", "nobody could wake them"),
                use("new ProcessBuilder(\"ls\");", "ProcessBuilder", "submissions start no processes"),
                use("ProcessHandle.current();", "ProcessHandle", "look at no processes"),
                use("Class.forName(\"java.lang.String\");", "Class.forName()", "name the class itself"),
                use("String.class.getMethods();", "Class.getMethods()", "reflection is not available"),
                use("\"\".getClass().getDeclaredFields();", "Class.getDeclaredFields()", "reflection is not available"),
                use("Counter.class.getClassLoader();", "Class.getClassLoader()", "load no classes"),
                use("Counter.class.getResourceAsStream(\"x\");", "Class.getResourceAsStream()", "read no files"),
                use("java.lang.reflect.Modifier.isPublic(1);", "Modifier", "reflection is not available"),
                use("java.lang.reflect.Proxy.newProxyInstance(null, null, null);", "Proxy", "reflection"),
                use(
                        "java.lang.invoke.MethodHandles.lookup();",
                        "MethodHandles.lookup()",
                        "a lambda or a method reference"),
                use(
                        "Object o = java.lang.invoke.MethodType.methodType(int.class);",
                        "MethodType",
                        "a lambda or a method reference"),
                use("StackWalker.getInstance();", "StackWalker", "the stack is the grader"),
                use("new Exception().getStackTrace();", "getStackTrace()", "stack traces are the grader's"),
                use("new Exception().setStackTrace(new StackTraceElement[0]);", "setStackTrace()", "stack traces are"),
                use("new File(\"x\").exists();", "File", "submissions read and write no files"),
                use("new FileInputStream(\"x\");", "FileInputStream", "submissions read no files"),
                use("new FileReader(\"x\");", "FileReader", "a StringReader"),
                use("new FileOutputStream(FileDescriptor.out);", "FileOutputStream", "submissions write no files"),
                use("new RandomAccessFile(\"x\", \"r\");", "RandomAccessFile", "read and write no files"),
                use("new PrintStream(\"x\");", "new PrintStream(String)", "it opens a file"),
                use("new PrintWriter(\"x\");", "new PrintWriter(String)", "it opens a file"),
                use("new Formatter(\"x\");", "new Formatter(String)", "String.format"),
                use("new Scanner(System.in);", "new Scanner(InputStream)", "nothing is typed"),
                use("new Exception().printStackTrace(System.out);", "printStackTrace()", "stack traces are"),
                use("java.nio.file.Path.of(\"x\");", "Path", "submissions read and write no files"),
                use("java.nio.file.Files.readString(null);", "Files", "submissions read and write no files"),
                use("java.nio.ByteBuffer.allocateDirect(1);", "ByteBuffer.allocateDirect()", "use allocate"),
                use("new java.net.Socket(\"x\", 1);", "Socket", "submissions use no network"),
                use("java.net.URI.create(\"x\").toURL();", "URI", "submissions use no network"),
                use("new ObjectInputStream(System.in).readObject();", "ObjectInputStream", "nothing is serialized"),
                use("ServiceLoader.load(Runnable.class);", "ServiceLoader", "submissions load no services"),
                use("ResourceBundle.getBundle(\"x\");", "ResourceBundle", "submissions read no files"),
                use("Locale.setDefault(Locale.ROOT);", "Locale.setDefault()", "every other submission"),
                use("TimeZone.setDefault(null);", "TimeZone.setDefault()", "every other submission"),
                use(
                        "javax.tools.ToolProvider.getSystemJavaCompiler();",
                        "ToolProvider",
                        "the basic classes of the JDK"),
                use("java.util.logging.Logger.getLogger(\"x\");", "Logger", "write no logs"),
                use("java.security.Security.getProviders();", "Security", "no cryptography"),
                use("java.lang.foreign.Arena.global();", "Arena", "no memory of their own"),
                use("java.lang.ref.Cleaner.create();", "Cleaner", "clean up in a finally block"),
                use("ModuleLayer.boot();", "ModuleLayer", "don't see modules"),
                use("new Object() { void x() throws Throwable { super.finalize(); } };", "finalize()", "finally"),
                use("boolean b = ((Object) this) instanceof Thread;", "Thread", "submissions run on one thread"),
                use("Thread[] t = new Thread[1];", "Thread", "submissions run on one thread"),
                use("Class<?> c = Runtime.class;", "Runtime", "it reaches into"),
                use("try { f(); } catch (SecurityException e) { }", "SecurityException", NOT_LISTED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("uses")
    void isRefusedWithItsLineAndReason(String statement, String shown, String reason) {
        List<Diagnostic> refusals = Admitting.refusals("void f() throws Throwable {\n\n    " + statement + "\n}");

        assertThat(refusals).as(statement).anySatisfy(refusal -> {
            assertThat(refusal.message()).contains(shown + " is not available to submissions: ", reason);
            assertThat(refusal.severity()).isEqualTo(Severity.ERROR);
            assertThat(refusal.code()).isEqualTo("yieldlings.not-admitted");
            assertThat(refusal.file()).isEqualTo("Counter.java");
            assertThat(refusal.line()).isEqualTo(7);
            assertThat(refusal.source()).isEqualTo("    " + statement);
        });
    }

    static Stream<Arguments> declarations() {
        return Stream.of(
                Arguments.of("extending Thread", "static class T extends Thread { }", "Thread"),
                Arguments.of("extending ClassLoader", "static class L extends ClassLoader { }", "ClassLoader"),
                Arguments.of("extending Properties", "static class P extends Properties { }", "Properties"),
                Arguments.of(
                        "implementing InvocationHandler",
                        "abstract static class H implements java.lang.reflect.InvocationHandler { }",
                        "InvocationHandler"),
                Arguments.of(
                        "parallelStream() through one's own list",
                        "static class L extends ArrayList<Integer> { Object f() { return parallelStream(); } }",
                        "parallelStream()"),
                Arguments.of(
                        "parallelStream() of one's own list",
                        "static class L extends AbstractList<Integer> { public Integer get(int i) { return i; } public int size() { return 1; } } Object f() { return new L().parallelStream(); }",
                        "parallelStream()"),
                Arguments.of(
                        "parallelStream() through super",
                        "static class L extends ArrayList<Integer> { Object f() { return super.parallelStream(); } }",
                        "parallelStream()"),
                Arguments.of(
                        "getStackTrace() through one's own exception",
                        "static class E extends RuntimeException { int f() { return getStackTrace().length; } }",
                        "getStackTrace()"),
                Arguments.of(
                        "getStackTrace() through one's own interface",
                        "interface Traced { StackTraceElement[] getStackTrace(); } static class E extends RuntimeException implements Traced { } int f(Traced t) { return t.getStackTrace().length; }",
                        "getStackTrace()"),
                Arguments.of(
                        "getStackTrace() through the interface of a class above",
                        "interface Traced { StackTraceElement[] getStackTrace(); } interface More extends Traced { } abstract static class A extends Exception implements More { } static class E extends A { }",
                        "getStackTrace()"),
                Arguments.of("finalize()", "@Override protected void finalize() { }", "finalize()"),
                Arguments.of(
                        "finalize() in a nested class",
                        "static class N { protected void finalize() throws Throwable { } }",
                        "finalize()"),
                Arguments.of("a native method", "native int next();", "native"),
                Arguments.of("a static native method", "static native void next();", "native"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("declarations")
    void isRefused(String what, String members, String shown) {
        assertThat(Admitting.refusals(members))
                .as(what)
                .anySatisfy(refusal -> assertThat(refusal.message()).contains(shown));
    }

    @Test
    void whatMayNotBeDeclaredIsRefusedAtItsLine() {
        assertThat(Admitting.refusals("int n;\n@Override\nprotected void finalize() { }\nnative int next();"))
                .extracting(Diagnostic::line)
                .containsExactlyInAnyOrder(7, 8);
    }

    @Test
    void ownMethodsOfTheSameNamesAreNobodysBusiness() {
        assertThat(Admitting.refusals("""
                        static class System { static void exit(int code) { } }
                        static class Thread { void start() { wait(1, 2, 3); } void wait(int a, int b, int c) { } }
                        void f() { System.exit(0); new Thread().start(); finalize(1); parallelStream(); }
                        void finalize(int n) { }
                        Object parallelStream() { return null; }
                        static class L extends ArrayList<Integer> {
                            @Override public Stream<Integer> parallelStream() { return stream(); }
                            Object g() { return parallelStream(); }
                        }
                        """)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "dev.yieldlings.kit",
        "dev.yieldlings.worker.meter",
        "dev.yieldlings.mine",
        "org.junit.jupiter.api",
        "org.opentest4j",
    })
    void aPackageThatIsOursOrJUnitsIsRefused(String name) {
        SourceFile file = new SourceFile("Counter.java", "package " + name + ";\npublic class Counter { }\n");

        assertThat(Admitting.refusals(AdmissionRules.NONE, file))
                .anySatisfy(
                        refusal -> assertThat(refusal.message()).contains(name + ".Counter is not yours to add to"));
    }

    @Test
    void eachUseIsRefusedOnceAtItsFirstLine() {
        List<Diagnostic> refusals = Admitting.refusals("void f() {\nSystem.exit(1);\nSystem.exit(2);\nSystem.gc();\n}");

        assertThat(refusals).extracting(Diagnostic::line).containsExactlyInAnyOrder(6, 8);
    }

    private static Arguments use(String statement, String shown, String reason) {
        return Arguments.of(statement, shown, reason);
    }
}
