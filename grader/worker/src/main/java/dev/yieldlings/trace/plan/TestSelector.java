package dev.yieldlings.trace.plan;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.platform.commons.support.AnnotationSupport;

/** Which plain tests a check is made of. */
sealed interface TestSelector {
    /** What a selector of a tag begins with. */
    String TAG = "tag:";

    /** Whether it means a test, found in a class that declares or inherits it. */
    boolean means(Class<?> type, Method test);

    /**
     * Reads a selector: {@code FooTest}, {@code FooTest.Nested}, {@code FooTest#method} or {@code tag:name}.
     *
     * @param text as {@code exercise.json} has it
     */
    static TestSelector of(String text) {
        if (text.startsWith(TAG)) {
            return new Tagged(text.substring(TAG.length()));
        }
        int hash = text.indexOf('#');
        return hash < 0 ? new In(text) : new Named(text.substring(0, hash), text.substring(hash + 1));
    }

    /** All tests of a class and of those nested in it. */
    record In(String name) implements TestSelector {
        @Override
        public boolean means(Class<?> type, Method test) {
            return around(type).anyMatch(each -> isNamed(each, name));
        }
    }

    /** A method, with all that it repeats, is given or makes. */
    record Named(String type, String method) implements TestSelector {
        @Override
        public boolean means(Class<?> itsType, Method test) {
            return test.getName().equals(method) && isNamed(itsType, type);
        }
    }

    /** All tests that bear a tag, or that are in a class which does. */
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

    /** A class's name may be given without its package. */
    private static boolean isNamed(Class<?> type, String name) {
        String whole = type.getName().replace('$', '.');
        return whole.equals(name) || (whole.endsWith("." + name) && endsAtPackage(type, name));
    }

    private static boolean endsAtPackage(Class<?> type, String name) {
        int outer = (int) around(type).count();
        return name.split("\\.", -1).length >= outer;
    }
}
