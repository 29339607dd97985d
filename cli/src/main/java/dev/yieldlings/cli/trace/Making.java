package dev.yieldlings.cli.trace;

import dev.yieldlings.worker.message.TraceStep;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which step made an object: the suite tells only what it called and that "a Generator" or the like came. */
final class Making {
    private static final Pattern KIND = Pattern.compile("an? \\p{Lu}[\\w.$<>]*");
    private static final Pattern NAMED =
            Pattern.compile("(\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*) = .*");
    private static final Pattern OF_OBJECT =
            Pattern.compile("(\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*)\\.\\w+\\(.*");
    private static final Pattern REPEATED = Pattern.compile("(?:\\w+\\.)?\\w+\\(\\), .*");

    private Making() {}

    /** The last step up to a given one that made the object whose method the given one calls. */
    static OptionalInt of(List<TraceStep> trace, int given) {
        String object = object(trace.get(given));
        for (int i = given; i >= 0; i--) {
            if (isOne(trace.get(i)) && (object.isEmpty() || object.equals(name(trace.get(i))))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    static boolean isOne(TraceStep step) {
        return step.before().isEmpty()
                && step.after().isEmpty()
                && KIND.matcher(step.expected()).matches()
                && !isRepeated(step);
    }

    /** Whether a step tells of a call that was made several times, as "next(), 8 times". */
    static boolean isRepeated(TraceStep step) {
        return REPEATED.matcher(step.call()).matches();
    }

    /** What a step calls the object that it made; empty where it has no name. */
    static String name(TraceStep making) {
        Matcher matcher = NAMED.matcher(making.call());
        return matcher.matches() ? matcher.group(1) : "";
    }

    /** The name of the object whose method a step calls; empty where it has none. */
    static String object(TraceStep step) {
        Matcher matcher = OF_OBJECT.matcher(step.call());
        return matcher.matches() ? matcher.group(1) : "";
    }
}
