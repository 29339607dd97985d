package dev.yieldlings.trace.plan;

import dev.yieldlings.trace.Check;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.MethodOrdererContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Lets the checks of a class run in the plan's order, and the class first whose first check comes first. */
public final class PlannedOrder implements MethodOrderer, ClassOrderer {
    @Override
    public void orderMethods(MethodOrdererContext context) {
        context.getMethodDescriptors()
                .sort(Comparator.comparingInt(descriptor -> place(descriptor.findAnnotation(Check.class))));
    }

    @Override
    public void orderClasses(ClassOrdererContext context) {
        if (context.getClassDescriptors().size() > 1) {
            context.getClassDescriptors()
                    .sort(Comparator.comparingInt(descriptor -> firstPlace(descriptor.getTestClass())));
        }
    }

    private static int firstPlace(Class<?> suite) {
        return Stream.of(suite.getDeclaredMethods())
                .mapToInt(PlannedOrder::place)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static int place(Method method) {
        return place(AnnotationSupport.findAnnotation(method, Check.class));
    }

    private static int place(Optional<Check> check) {
        return check.map(Check::value).map(RunningPlan.current()::place).orElse(Integer.MAX_VALUE);
    }
}
