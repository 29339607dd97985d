package dev.yieldlings.oracle;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Evaluates the expressions of recorded bodies, which are arrays with the operator first. */
final class Expression {
    private static final long PRIME = 1_000_003;

    private Expression() {}

    static Object evaluate(Object expression, Map<String, Object> locals) {
        List<?> parts = (List<?>) expression;
        return switch ((String) parts.getFirst()) {
            case "const" -> parts.get(1);
            case "var" -> locals.get((String) parts.get(1));
            case "add" -> integer(parts.get(1), locals) + integer(parts.get(2), locals);
            case "sub" -> integer(parts.get(1), locals) - integer(parts.get(2), locals);
            case "mul" ->
                Math.floorMod(
                        Math.floorMod(integer(parts.get(1), locals), PRIME)
                                * Math.floorMod(integer(parts.get(2), locals), PRIME),
                        PRIME);
            case "mod" -> Math.floorMod(integer(parts.get(1), locals), (long) parts.get(2));
            case "lt" -> integer(parts.get(1), locals) < integer(parts.get(2), locals);
            case "eq" -> Objects.equals(evaluate(parts.get(1), locals), evaluate(parts.get(2), locals));
            case "is_none" -> evaluate(parts.get(1), locals) == null;
            case "not" -> !isTrue(evaluate(parts.get(1), locals));
            default -> throw new IllegalArgumentException("expression " + parts);
        };
    }

    static boolean isTrue(Object value) {
        return value != null && !value.equals(false) && !value.equals(0L) && !value.equals("");
    }

    private static long integer(Object expression, Map<String, Object> locals) {
        return evaluate(expression, locals) instanceof Long number ? number : 0;
    }
}
