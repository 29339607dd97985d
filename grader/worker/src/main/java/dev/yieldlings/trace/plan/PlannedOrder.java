package dev.yieldlings.trace.plan;

import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.MethodOrdererContext;

/** Orders the checks of a class as the plan does, and classes by their first check. */
public final class PlannedOrder implements MethodOrderer, ClassOrderer {
    @Override
    public void orderMethods(MethodOrdererContext context) {
        context.getMethodDescriptors()
                .sort(Comparator.comparingInt(descriptor -> place(context.getTestClass(), descriptor.getMethod())));
    }

    @Override
    public void orderClasses(ClassOrdererContext context) {
        if (context.getClassDescriptors().size() > 1) {
            context.getClassDescriptors()
                    .sort(Comparator.comparingInt(descriptor ->
                            places(descriptor.getTestClass()).min().orElse(Integer.MAX_VALUE)));
        }
    }

    private static IntStream places(Class<?> suite) {
        return IntStream.concat(
                Stream.of(suite.getDeclaredMethods()).mapToInt(method -> place(suite, method)),
                Stream.of(suite.getDeclaredClasses()).flatMapToInt(PlannedOrder::places));
    }

    private static int place(Class<?> suite, Method method) {
        RunningPlan plan = RunningPlan.current();
        return plan.checkOf(suite, method).map(plan::place).orElse(Integer.MAX_VALUE);
    }
}
