package dev.yieldlings.worker.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.worker.message.CheckFinished.Ending;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A worker knows whether it may serve another submission. */
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
