package dev.yieldlings.oracle;

import dev.yieldlings.kit.AlreadyExecutingException;
import dev.yieldlings.kit.GeneratorExit;
import dev.yieldlings.kit.IgnoredExitException;
import dev.yieldlings.kit.LeakedStopIterationException;
import dev.yieldlings.kit.NotPrimedException;
import dev.yieldlings.kit.StopIteration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A Python exception for which the kit has no type; also maps the kit's own exceptions to Python's. */
final class PythonError extends RuntimeException {
    private static final Map<String, String> PARENTS = Map.ofEntries(
            Map.entry("GeneratorExit", "BaseException"),
            Map.entry("KeyboardInterrupt", "BaseException"),
            Map.entry("Exception", "BaseException"),
            Map.entry("StopIteration", "Exception"),
            Map.entry("ValueError", "Exception"),
            Map.entry("TypeError", "Exception"),
            Map.entry("RuntimeError", "Exception"),
            Map.entry("AttributeError", "Exception"),
            Map.entry("LookupError", "Exception"),
            Map.entry("KeyError", "LookupError"),
            Map.entry("ArithmeticError", "Exception"),
            Map.entry("ZeroDivisionError", "ArithmeticError"),
            Map.entry("AppError", "Exception"),
            Map.entry("SubAppError", "AppError"));

    private final String type;
    private final transient Object argument;

    private PythonError(String type, Object argument) {
        this.type = type;
        this.argument = argument;
    }

    static Throwable of(String type, Object argument) {
        return switch (type) {
            case "StopIteration" -> new StopIteration(argument);
            case "GeneratorExit" -> new GeneratorExit((String) argument);
            default -> new PythonError(type, argument);
        };
    }

    static String type(Throwable exception) {
        return switch (exception) {
            case PythonError error -> error.type;
            case StopIteration end -> "StopIteration";
            case GeneratorExit exit -> "GeneratorExit";
            case AlreadyExecutingException refusal -> "ValueError";
            case NotPrimedException refusal -> "TypeError";
            case IgnoredExitException refusal -> "RuntimeError";
            case LeakedStopIterationException refusal -> "RuntimeError";
            case UnsupportedOperationException refusal -> "AttributeError";
            default -> throw new AssertionError("not one of Python's", exception);
        };
    }

    static Object argument(Throwable exception) {
        return switch (exception) {
            case PythonError error -> error.argument;
            case StopIteration end -> end.value();
            case AlreadyExecutingException refusal -> "generator already executing";
            case NotPrimedException refusal -> "can't send non-None value to a just-started generator";
            case IgnoredExitException refusal -> "generator ignored GeneratorExit";
            case LeakedStopIterationException refusal -> "generator raised StopIteration";
            case UnsupportedOperationException refusal -> "'list_iterator' object has no attribute 'send'";
            default -> exception.getMessage();
        };
    }

    static boolean isAny(Throwable exception, List<String> types) {
        for (String type = type(exception); type != null; type = PARENTS.get(type)) {
            if (types.contains(type)) {
                return true;
            }
        }
        return false;
    }

    static String text(Throwable exception) {
        Object argument = argument(exception);
        return argument == null ? type(exception) : type(exception) + ":" + argument;
    }

    static Map<String, Object> recorded(Throwable exception) {
        Map<String, Object> raised = new LinkedHashMap<>();
        raised.put("type", type(exception));
        raised.put("msg", argument(exception));
        if (exception instanceof LeakedStopIterationException) {
            raised.put("cause", recorded(exception.getCause()));
        }
        return raised;
    }
}
