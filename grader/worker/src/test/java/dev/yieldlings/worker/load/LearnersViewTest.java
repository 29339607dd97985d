package dev.yieldlings.worker.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.worker.Sources;
import dev.yieldlings.worker.meter.Meter;
import java.lang.reflect.Method;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A submission can load the JDK, the kit's public package and its own classes, and nothing else. */
class LearnersViewTest {
    private final SubmissionLoader loader = new SubmissionLoader(Map.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dev.yieldlings.trace.Script",
                "dev.yieldlings.trace.Check",
                "dev.yieldlings.trace.Limit",
                "dev.yieldlings.worker.Worker",
                "dev.yieldlings.worker.wire.FrameWriter",
                "dev.yieldlings.worker.message.Nonce",
                "dev.yieldlings.worker.meter.BudgetExhausted",
                "dev.yieldlings.worker.run.JobRunner",
                "dev.yieldlings.kit.engine.GeneratorEngine",
                "dev.yieldlings.kit.body.BodyGenerator",
                "dev.yieldlings.kit.protocol.Rule",
                "org.junit.jupiter.api.Test",
                "org.junit.platform.launcher.Launcher",
                "org.opentest4j.AssertionFailedError",
                "org.jspecify.annotations.Nullable",
                "FibIterSuite",
                "no.such.Type",
            })
    void hidesTheRest(String name) {
        assertThatThrownBy(() -> loader.loadClass(name)).isInstanceOf(ClassNotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.String",
                "java.util.stream.Stream",
                "dev.yieldlings.kit.Generator",
                "dev.yieldlings.kit.Step$Yielded",
                "dev.yieldlings.kit.StopIteration",
                "dev.yieldlings.worker.meter.Meter",
            })
    void showsTheJdkTheKitAndTheMeter(String name) throws ClassNotFoundException {
        assertThat(loader.loadClass(name)).isSameAs(Class.forName(name));
    }

    @Test
    void aUseOfAHiddenClassDoesNotLink() throws ReflectiveOperationException {
        Method run =
                new SubmissionLoader(Sources.compile("""
                        public class Sample {
                            public static void run() { dev.yieldlings.worker.meter.Meter.begin(1); hidden(); }
                            static void hidden() { System.out.println(dev.yieldlings.trace.Script.calls()); }
                        }
                        """)).loadClass("Sample").getMethod("run");
        Meter.begin(100);

        assertThatThrownBy(() -> run.invoke(null)).cause().isInstanceOf(Error.class);
    }

    @Test
    void aSubmissionCantTakeThePlaceOfTheKitOrTheMeter() throws ReflectiveOperationException {
        Map<String, byte[]> classes = Sources.compile(
                "package dev.yieldlings.kit; public interface Generator { }",
                "package dev.yieldlings.worker.meter; public class Meter { }");
        SubmissionLoader shadowing = new SubmissionLoader(classes);

        assertThat(shadowing.loadClass(Generator.class.getName())).isSameAs(Generator.class);
        assertThat(shadowing.loadClass(Meter.class.getName())).isSameAs(Meter.class);
    }
}
