package dev.yieldlings.trace.plan;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.platform.commons.support.AnnotationSupport;

/** Selects the plain tests that make up a check. */
sealed interface TestSelector {
    /** The prefix of a selector of a tag. */
    String TAG = "tag:";

    /**
     * Returns whether a test is selected.
     *
     * @param type the class in which it runs, which declares or inherits it
     */
    boolean means(Class<?> type, Method test);

    /**
     * Parses a selector: {@code FooTest}, {@code FooTest.Nested}, {@code FooTest#method} or {@code tag:name}.
     *
     * @param text the selector as it is in {@code exercise.json}
     */
    static TestSelector of(String text) {
        if (text.startsWith(TAG)) {
            return new Tagged(text.substring(TAG.length()));
        }
        int hash = text.indexOf('#');
        return hash < 0 ? new In(text) : new Named(text.substring(0, hash), text.substring(hash + 1));
    }

    /** All tests of a class and of its nested classes. */
    record In(String name) implements TestSelector {
        @Override
        public boolean means(Class<?> type, Method test) {
            return around(type).anyMatch(each -> isNamed(each, name));
        }
    }

    /** A test method, with all its repetitions, parameterized invocations and dynamic tests. */
    record Named(String type, String method) implements TestSelector {
        @Override
        public boolean means(Class<?> itsType, Method test) {
            return test.getName().equals(method) && isNamed(itsType, type);
        }
    }

    /** All tests that have a tag, or whose class or enclosing class has it. */
    record Tagged(String tag) implements TestSelector {
        @Override
        public boolean means(Class<?> type, Method test) {
            return Stream.concat(Stream.of(tags(test)), around(type).map(Tagged::tags))
                    .flatMap(List::stream)
                    .anyMatch(each -> each.value().strip().equals(tag));
        }

        private static List<Tag> tags(java.lang.reflect.AnnotatedElement element) {
            return AnnotationSupport.findRepeatableAnnotations(element, Tag.class);
        }
    }

    private static Stream<Class<?>> around(Class<?> type) {
        return Stream.iterate(type, each -> each != null, Class::getEnclosingClass);
    }

    /** Returns whether a class has this name, which may lack the package. */
    private static boolean isNamed(Class<?> type, String name) {
        String whole = type.getName().replace('$', '.');
        return whole.equals(name) || (whole.endsWith("." + name) && endsAtPackage(type, name));
    }

    private static boolean endsAtPackage(Class<?> type, String name) {
        int outer = (int) around(type).count();
        return name.split("\\.", -1).length >= outer;
    }
}
