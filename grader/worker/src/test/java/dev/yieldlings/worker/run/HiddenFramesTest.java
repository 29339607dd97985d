package dev.yieldlings.worker.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A printed stack trace shows the learner's frames, but not the grader's. */
class HiddenFramesTest {
    @Test
    void theGradersFramesAreLeftOut() {
        HiddenFrames frames = new HiddenFrames();
        List<String> trace = """
                java.lang.NumberFormatException: For input string: "x"
                \tat java.base/java.lang.Integer.parseInt(Integer.java:1)
                \tat submission//FibIter.next(FibIter.java:3)
                \tat java.base/java.util.ArrayList.forEach(ArrayList.java:1)
                \tat dev.yieldlings.kit.Generator.next(Generator.java:1)
                \tat suite//FibIterSuite.lambda$values$0(FibIterSuite.java:25)
                \tat java.base/java.lang.reflect.Method.invoke(Method.java:1)
                \tat submission//FibIter.callback(FibIter.java:9)
                \tat dev.yieldlings.worker.run.JobRunner.run(JobRunner.java:1)
                \tat org.junit.platform.engine.Node.execute(Node.java:1)
                \tat java.base/java.lang.Thread.run(Thread.java:1)
                Caused by: java.lang.IllegalStateException
                \tat java.base/java.util.Objects.requireNonNull(Objects.java:1)
                at the end of a line that is none""".lines().toList();

        assertThat(trace.stream().filter(line -> !frames.hides(line)))
                .containsExactly(
                        trace.get(0),
                        trace.get(1),
                        trace.get(2),
                        trace.get(3),
                        trace.get(4),
                        trace.get(7),
                        trace.get(11),
                        trace.get(12),
                        trace.get(13));
    }
}
