package dev.yieldlings.trace.outcome;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes values, including those of a learner's own classes, as a learner would, up to a length. */
final class ValueText {
    private static final int DEEPEST = 6;
    private static final int MOST_BITS = 10_000;
    private static final int MOST_SORTED = 1_000;

    /**
     * Whether a class overrides toString(). Cached, because the lookup for each value would take an eighth of the time
     * of a long trace.
     */
    private static final ClassValue<Boolean> HAS_TEXT = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            try {
                return type.getMethod("toString").getDeclaringClass() != Object.class;
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("every class has toString()", e);
            }
        }
    };

    private final int longest;
    private final int mostItems;

    /**
     * Creates a writer.
     *
     * @param longest the most characters of a text
     * @param mostItems the most items of a collection to write, including those of nested collections
     */
    ValueText(int longest, int mostItems) {
        this.longest = longest;
        this.mostItems = mostItems;
    }

    String of(@Nullable Object value) {
        return new Writing().of(value, 0);
    }

    /**
     * Writes one value and its items. They may be many, because a list may contain itself, or another list many times.
     */
    private final class Writing {
        private int itemsLeft = mostItems;

        private String of(@Nullable Object value, int depth) {
            return switch (value) {
                case null -> "null";
                case String text -> '"' + escape(text, Escape::quoted) + '"';
                case Character c -> "'" + Escape.quoted(String.valueOf(c)) + "'";
                case Number number when isJdks(number) -> number(number);
                case Boolean bool -> bool.toString();
                case Enum<?> constant -> constant.name();
                case Map<?, ?> map when isJdks(map) -> Values.shorten(guarded(map, () -> entries(map, depth)), longest);
                case Set<?> set
                when isJdks(set) && !(set instanceof SequencedSet<?>) ->
                    Values.shorten(guarded(set, () -> list(inOrder(set), depth)), longest);
                case Collection<?> items
                when isJdks(items) -> Values.shorten(guarded(items, () -> list(items, depth)), longest);
                case Object array
                when array.getClass().isArray() -> Values.shorten(list(arrayItems(array), depth), longest);
                case Object object -> guarded(object, () -> text(object));
            };
        }

        private String entries(Map<?, ?> map, int depth) {
            Collection<? extends Map.Entry<?, ?>> entries = map.entrySet();
            List<String> texts = new ArrayList<>();
            for (Map.Entry<?, ?> entry :
                    map instanceof SequencedMap<?, ?> ? entries : inOrder(entries, Map.Entry::getKey)) {
                if (itemsLeft == 0 || depth == DEEPEST) {
                    texts.add("…(" + (map.size() - texts.size()) + " more)");
                    break;
                }
                itemsLeft--;
                texts.add(of(entry.getKey(), depth + 1) + "=" + of(entry.getValue(), depth + 1));
            }
            return "{" + String.join(", ", texts) + "}";
        }

        private String list(Collection<?> items, int depth) {
            StringBuilder text = new StringBuilder("[");
            Iterator<?> rest = items.iterator();
            for (int i = 0; rest.hasNext(); i++) {
                text.append(i == 0 ? "" : ", ");
                if (itemsLeft == 0 || depth == DEEPEST) {
                    text.append("…(").append(items.size() - i).append(" more)");
                    break;
                }
                itemsLeft--;
                text.append(of(rest.next(), depth + 1));
            }
            return text.append(']').toString();
        }
    }

    private Collection<?> inOrder(Collection<?> items) {
        return inOrder(items, item -> item);
    }

    /**
     * Sorts the items by the texts of their keys, because a collection without an order has a different one in each
     * JVM.
     */
    private <T> Collection<T> inOrder(Collection<T> items, Function<T, @Nullable Object> key) {
        if (items.size() > MOST_SORTED) {
            return items;
        }
        return items.stream()
                .sorted(Comparator.comparing(item -> new ValueText(longest, mostItems).of(key.apply(item))))
                .toList();
    }

    /** Writes a number. Writing all digits of a very large one would take seconds. */
    private String number(Number number) {
        BigInteger digits = switch (number) {
            case BigInteger whole -> whole;
            case BigDecimal decimal -> decimal.unscaledValue();
            default -> BigInteger.ZERO;
        };
        return digits.bitLength() > MOST_BITS
                ? name(number) + " of " + digits.bitLength() + " bits"
                : Values.shorten(number.toString(), longest);
    }

    private static Collection<@Nullable Object> arrayItems(Object array) {
        return new AbstractList<>() {
            @Override
            public @Nullable Object get(int index) {
                return Array.get(array, index);
            }

            @Override
            public int size() {
                return Array.getLength(array);
            }
        };
    }

    /** Escapes a text. Of a long one, which may fill the memory, it escapes only the ends that are shown. */
    private String escape(String text, UnaryOperator<String> escaping) {
        if (text.length() <= 2 * longest) {
            return Values.shorten(escaping.apply(text), longest);
        }
        int half = longest / 2;
        String head = escaping.apply(text.substring(0, half));
        String tail = escaping.apply(text.substring(text.length() - half));
        return head.substring(0, half) + "…(" + (text.length() - 2 * half) + " more)…"
                + tail.substring(tail.length() - half);
    }

    /**
     * Writes an object by its toString(), unless that is Object's own, which shows an address that differs from run to
     * run.
     */
    private @Nullable String text(Object object) {
        if (!HAS_TEXT.get(object.getClass())) {
            String name = object.getClass().getSimpleName();
            return name.isEmpty() || object.getClass().isHidden() ? "an object" : Values.article(name);
        }
        String text = object.toString();
        return text == null ? null : escape(text, Escape::unquoted);
    }

    /**
     * Runs code that may call a learner's toString(), and writes a description of the object if that throws or returns
     * null.
     */
    private static String guarded(Object object, Callable<@Nullable String> way) {
        return switch (Attempt.of(way)) {
            case Attempt.Returned(String text) -> text;
            case Attempt.Returned(Object none) -> name(object) + " (its toString() returns null)";
            case Attempt.Threw(Throwable thrown) ->
                name(object) + " (its toString() throws " + Thrown.name(thrown) + ")";
        };
    }

    private static String name(Object object) {
        return Values.article(object.getClass().getSimpleName());
    }

    private static boolean isJdks(Object object) {
        return object.getClass().getClassLoader() == null;
    }
}
