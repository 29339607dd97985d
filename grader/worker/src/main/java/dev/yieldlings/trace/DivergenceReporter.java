package dev.yieldlings.trace;

import dev.yieldlings.trace.outcome.Limit;
import dev.yieldlings.trace.recording.Divergence;
import dev.yieldlings.trace.recording.Recorder;
import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Makes a check fail with its first wrong step.
 *
 * <p>After that step the script continues without making calls, so that the trace shows the remaining steps. Exceptions
 * of the check's own code are ignored from then on, because they are only a consequence.
 */
public final class DivergenceReporter implements InvocationInterceptor {
    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        intercept(invocation);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        intercept(invocation);
    }

    @Override
    public void interceptDynamicTest(
            Invocation<Void> invocation, DynamicTestInvocationContext test, ExtensionContext context) throws Throwable {
        intercept(invocation);
    }

    private static void intercept(Invocation<Void> invocation) throws Throwable {
        Recorder.beginNext();
        try {
            invocation.proceed();
        } catch (Throwable thrown) {
            if (!Recorder.current().diverged() || thrown instanceof Limit) {
                throw thrown;
            }
        }
        if (Recorder.current().diverged()) {
            throw new Divergence();
        }
    }
}
