package dev.yieldlings.worker.prompt;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Step.Kind;
import dev.yieldlings.trace.outcome.Thrown;
import dev.yieldlings.trace.outcome.Values;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes the calls of a snippet, and records the outcome of each. Calls that a body makes meanwhile are not recorded.
 */
@SuppressWarnings("unchecked") // type arguments are erased, as in the class file's calls
public final class Calls {
    private Calls() {}

    /** Calls {@code target.next()}. */
    public static @Nullable Object next(Object target) {
        return recorded(
                Kind.NEXT,
                target,
                "next",
                List.of(),
                () -> target instanceof Generator<?, ?, ?> g ? g.next() : ((Iterator<?>) target).next());
    }

    /** Calls {@code target.hasNext()}. */
    public static boolean hasNext(Object target) {
        return Boolean.TRUE.equals(
                recorded(Kind.HAS_NEXT, target, "hasNext", List.of(), () -> ((Iterator<?>) target).hasNext()));
    }

    /** Calls {@code target.send(value)}. */
    public static @Nullable Object send(Object target, @Nullable Object value) {
        Generator<Object, Object, Object> generator = (Generator<Object, Object, Object>) target;
        return recorded(Kind.SEND, target, "send", List.of(Values.show(value)), () -> generator.send(value));
    }

    /** Calls {@code target.resume(value)}. */
    public static dev.yieldlings.kit.Step<?, ?> resume(Object target, @Nullable Object value) {
        Generator<Object, Object, Object> generator = (Generator<Object, Object, Object>) target;
        return (dev.yieldlings.kit.Step<?, ?>) java.util.Objects.requireNonNull(
                recorded(Kind.SEND, target, "resume", List.of(Values.show(value)), () -> generator.resume(value)));
    }

    /** Calls {@code target.raise(exception)}. */
    public static @Nullable Object raise(Object target, Throwable exception) {
        String shown = "new " + exception.getClass().getSimpleName() + "(…)";
        return recorded(
                Kind.RAISE, target, "raise", List.of(shown), () -> ((Generator<?, ?, ?>) target).raise(exception));
    }

    /** Calls {@code target.close()}. */
    public static void close(Object target) {
        recorded(Kind.CLOSE, target, "close", List.of(), () -> {
            ((Generator<?, ?, ?>) target).close();
            return null;
        });
    }

    /** Calls {@code target.iterator()}. Calls on the result are recorded as calls on the generator. */
    public static Iterator<?> iterator(Object target) {
        Iterator<?> iterator = ((Generator<?, ?, ?>) target).iterator();
        Conversation.CURRENT.alias(iterator, target);
        return iterator;
    }

    private static <T> @Nullable T recorded(
            Kind kind, Object target, String method, List<String> arguments, Supplier<? extends @Nullable T> call) {
        Conversation conversation = Conversation.CURRENT;
        if (!conversation.enter(target)) {
            return call.get();
        }
        Outcome outcome = new Outcome.Completed();
        try {
            T value = call.get();
            outcome = kind == Kind.CLOSE
                    ? new Outcome.Completed()
                    : new Outcome.Value(Conversation.show(value), Values.type(value));
            return value;
        } catch (StopIteration end) {
            outcome = new Outcome.Stopped(Thrown.read(end), Optional.of(Values.show(end.value())));
            throw end;
        } catch (NoSuchElementException end) {
            outcome = kind == Kind.NEXT
                    ? new Outcome.Stopped(Thrown.read(end), Optional.empty())
                    : new Outcome.Raised(Thrown.read(end));
            throw end;
        } catch (Throwable thrown) {
            outcome = new Outcome.Raised(Thrown.read(thrown));
            throw thrown;
        } finally {
            conversation.leave(kind, target, method, arguments, outcome);
        }
    }
}
