package dev.yieldlings.worker.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.worker.message.CheckFinished.Ending;
import dev.yieldlings.worker.message.JobFinished.Condition;
import dev.yieldlings.worker.message.RunLimits;
import java.io.IOException;
import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A worker recognises whether it may run another submission. */
class DirtyWorkerTest {
    @Test
    void aJobThatLeavesNothingIsClean() throws IOException {
        TinyJob job = TinyJob.run("", "@Check(\"one\") void one() { new Learner(); }");

        assertThat(job.last().clean()).isTrue();
    }

    @Test
    void aThreadThatIsLeftMakesTheWorkerDirty() throws IOException {
        TinyJob job = TinyJob.run("""
                public static void leave() {
                    Thread thread = new Thread(() -> { while (true) { java.util.concurrent.locks.LockSupport.park(); } });
                    thread.setDaemon(true);
                    thread.start();
                }
                """, "@Check(\"leave\") void leave() { Learner.leave(); }");

        assertThat(job.check("leave").ending()).isEqualTo(Ending.PASSED);
        assertThat(job.last().clean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thread.ofVirtual().start(() -> { java.util.concurrent.locks.LockSupport.park(); });",
                "java.util.Timer timer = new java.util.Timer(true);",
                "new Thread(new ThreadGroup(Thread.currentThread().getThreadGroup().getParent(), \"g\"), "
                        + "java.util.concurrent.locks.LockSupport::park).start();",
                "java.util.concurrent.ForkJoinPool.commonPool().execute(java.util.concurrent.locks.LockSupport::park);"
            })
    void whateverThreadIsLeftMakesTheWorkerDirty(String statement) throws IOException {
        assertThat(left(statement)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public static void leave() { synchronized (Integer.class) { System.out.println(1); } }",
                "public static synchronized void leave() { System.out.println(1); }"
            })
    void whoeverTakesALockMayHaveLeftItLocked(String method) throws IOException {
        TinyJob job = TinyJob.run(method, "@Check(\"leave\") void leave() { Learner.leave(); }");

        assertThat(job.check("leave").ending()).isEqualTo(Ending.PASSED);
        assertThat(job.last().clean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.util.Locale.setDefault(java.util.Locale.CHINA);",
                "java.util.Locale.setDefault(java.util.Locale.Category.FORMAT, java.util.Locale.GERMANY);",
                "java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone(\"Asia/Tokyo\"));",
                "System.setProperty(\"line.separator\", \"x\");",
                "System.getProperties().put(new Object(), new Object());",
                "System.setOut(null);",
                "System.setErr(System.out == null ? null : new java.io.PrintStream(System.out));",
                "Thread.setDefaultUncaughtExceptionHandler((t, e) -> {});",
                "Thread.currentThread().setName(\"mine\");",
                "Thread.currentThread().setPriority(1);"
            })
    @SuppressWarnings("ThreadPriorityCheck") // restores what the job may have changed
    void aChangedDefaultMakesTheWorkerDirty(String statement) throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Properties properties = (Properties) System.getProperties().clone();
        String name = Thread.currentThread().getName();
        int priority = Thread.currentThread().getPriority();
        try {
            assertThat(left(statement)).isFalse();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            System.setProperties(properties);
            Thread.setDefaultUncaughtExceptionHandler(null);
            Thread.currentThread().setName(name);
            Thread.currentThread().setPriority(priority);
        }
        assertThat(left("")).isTrue();
    }

    @Test
    void anOverflowOfTheJvmsOwnStackMakesTheWorkerDirtyEvenIfItIsCaught() throws IOException {
        String endless = """
                java.util.List<Object> list = new java.util.ArrayList<>();
                list.add(list);
                try {
                    list.hashCode();
                } catch (StackOverflowError e) {
                    // Nobody hears of it.
                }
                """;
        TinyJob job = TinyJob.run(
                new RunLimits(10_000_000, 1_000),
                "public static void leave() { " + endless + " }",
                "@Check(\"leave\") void leave() { Learner.leave(); }");

        assertThat(job.check("leave").ending()).isEqualTo(Ending.PASSED);
        assertThat(job.last().worker()).isEqualTo(Condition.DIRTY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "while (true) { } | DOUBTFUL",
                "if (Broken.NUMBER > 0) { } | DOUBTFUL",
                "try { Broken.work(); } catch (ExceptionInInitializerError e) { } | DOUBTFUL",
                "throw new NoClassDefFoundError(\"java/util/List\"); | DIRTY",
                "throw new StackOverflowError(); | DIRTY",
                "leave(); | CLEAN",
                "throw new IllegalStateException(); | CLEAN"
            })
    void whatEndsAJobTellsOfTheWorker(String statement, Condition condition) throws IOException {
        TinyJob job = TinyJob.run(
                new RunLimits(10_000_000, 1_000),
                "static class Broken { static final int NUMBER = Integer.parseInt(\"x\"); static void work() { } }"
                        + " public static void leave() { " + statement + " }",
                "@Check(\"leave\") void leave() { Learner.leave(); }");

        assertThat(job.last().worker()).isEqualTo(condition);
    }

    private static boolean left(String statement) throws IOException {
        return TinyJob.run(
                        "public static void leave() { " + statement + " }",
                        "@Check(\"leave\") void leave() { Learner.leave(); }")
                .last()
                .clean();
    }

    @Test
    void oneHostileJobAfterTheOtherLeavesTheRunnerFitForAnHonestOne() throws IOException {
        String check = "@Check(\"call\") void call() { Script.calls().call(\"call()\", Learner::call).yields(5); }";
        for (String hostile : new String[] {
            "while (true) { }",
            "throw new Error();",
            "throw new OutOfMemoryError();",
            "return call();",
            "Thread.currentThread().interrupt(); return 1;",
            "Thread.currentThread().setContextClassLoader(null); return 1;",
        }) {
            TinyJob job = TinyJob.run("public static int call() { " + hostile + " }", check);
            assertThat(job.check("call").ending()).as(hostile).isNotEqualTo(Ending.PASSED);
            assertThat(TinyJob.run("public static int call() { return 5; }", check)
                            .check("call")
                            .ending())
                    .as("after " + hostile)
                    .isEqualTo(Ending.PASSED);
        }
        assertThat(Thread.interrupted()).isFalse();
    }
}
