package dev.yieldlings.kit;

import dev.yieldlings.kit.body.BodyGenerator;
import dev.yieldlings.kit.iteration.ResumingIterator;
import dev.yieldlings.kit.iteration.ResumingSpliterator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A function that can pause at a {@code yield} and go on from there: Python's generator, with Python's rules and
 * Python's order of type parameters ({@code typing.Generator[YieldType, SendType, ReturnType]}).
 *
 * <p>Made from a body by {@link #of(VoidBody)} or {@link #returning(Body)}, or implemented by hand: only {@link #send},
 * {@link #raise}, {@link #close()} and {@link #state()} are abstract. Python's {@code throw} is called {@code raise}
 * here, since {@code throw} is a keyword.
 *
 * <p>Sources: PEP 255 (generators), PEP 342 (send, throw, close), PEP 380 (delegation, return values), PEP 479
 * (StopIteration inside generators), as CPython 3.11 has them.
 *
 * @param <Y> what it yields
 * @param <S> what it is sent; {@link Void} if it expects nothing
 * @param <R> what it returns; {@link Void} if it returns nothing
 */
public interface Generator<Y extends @Nullable Object, S extends @Nullable Object, R extends @Nullable Object>
        extends Iterable<Y>, AutoCloseable {
    /**
     * A generator that runs a body and returns nothing.
     *
     * <p>Source: PEP 255 ("Specification: Yield"): calling a generator function runs no line of it.
     *
     * @param body what it runs, from its first step on
     * @param <Y> what it yields
     * @param <S> what it is sent
     * @return a new generator, {@link State#CREATED}
     */
    static <Y extends @Nullable Object, S extends @Nullable Object> Generator<Y, S, Void> of(VoidBody<Y, S> body) {
        return BodyGenerator.of("", body);
    }

    /**
     * As {@link #of(VoidBody)}, with a name that error messages and {@code toString()} show.
     *
     * <p>Source: PEP 255; the name is Python's {@code gi_code.co_name}.
     *
     * @param name what to call it in messages
     * @param body what it runs, from its first step on
     * @param <Y> what it yields
     * @param <S> what it is sent
     * @return a new generator, {@link State#CREATED}
     */
    static <Y extends @Nullable Object, S extends @Nullable Object> Generator<Y, S, Void> of(
            String name, VoidBody<Y, S> body) {
        return BodyGenerator.of(name, body);
    }

    /**
     * A generator that runs a body and returns what the body returns.
     *
     * <p>Source: PEP 255 ("Specification: Yield"), PEP 380 ("Use of StopIteration to return values").
     *
     * @param body what it runs, from its first step on
     * @param <Y> what it yields
     * @param <S> what it is sent
     * @param <R> what it returns
     * @return a new generator, {@link State#CREATED}
     */
    static <Y extends @Nullable Object, S extends @Nullable Object, R extends @Nullable Object>
            Generator<Y, S, R> returning(Body<Y, S, R> body) {
        return BodyGenerator.returning("", body);
    }

    /**
     * As {@link #returning(Body)}, with a name that error messages and {@code toString()} show.
     *
     * <p>Source: PEP 255, PEP 380; the name is Python's {@code gi_code.co_name}.
     *
     * @param name what to call it in messages
     * @param body what it runs, from its first step on
     * @param <Y> what it yields
     * @param <S> what it is sent
     * @param <R> what it returns
     * @return a new generator, {@link State#CREATED}
     */
    static <Y extends @Nullable Object, S extends @Nullable Object, R extends @Nullable Object>
            Generator<Y, S, R> returning(String name, Body<Y, S, R> body) {
        return BodyGenerator.returning(name, body);
    }

    /**
     * Resumes at the {@code yield} where the generator waits, which then evaluates to the value, and runs to the next.
     * Sending null is the same as {@link #next()}.
     *
     * <p>Source: PEP 342 ("New generator method: send(value)").
     *
     * @param value what the waiting {@code yield} returns inside the body; may be null
     * @return the next yielded value; may be null
     * @throws StopIteration if the body returns instead, with what it returned; without a value if the generator is
     * already {@link State#CLOSED}
     * @throws NotPrimedException if the generator is {@link State#CREATED} and the value is not null
     * @throws AlreadyExecutingException if the generator is {@link State#RUNNING}
     * @throws LeakedStopIterationException if a StopIteration leaves the body
     * @throws IllegalStateException if an explicit {@code hasNext()} of {@link #iterator()} has looked ahead and the
     * value is not null: the {@code yield} it is meant for has already been answered. Any other exception that leaves
     *     the body comes out here as it is, and the generator is {@link State#CLOSED} then
     */
    Y send(@Nullable S value);

    /**
     * Throws an exception inside the body, at the {@code yield} where the generator waits, and runs to the next:
     * Python's {@code throw}. A generator that has not started is closed and runs nothing; a closed one throws the
     * exception back.
     *
     * <p>Source: PEP 342 ("New generator method: throw(type, value=None, traceback=None)").
     *
     * @param exception what the waiting {@code yield} throws: the same object, checked or not
     * @return the next yielded value, if the body caught the exception; may be null
     * @throws StopIteration if the body catches it and returns, with what it returned
     * @throws AlreadyExecutingException if the generator is {@link State#RUNNING}
     * @throws LeakedStopIterationException if a StopIteration leaves the body, even the raised one
     * @throws IllegalStateException if an explicit {@code hasNext()} of {@link #iterator()} has looked ahead. The
     * exception itself comes out if the body does not catch it
     */
    Y raise(Throwable exception);

    /**
     * Ends the generator: throws {@link GeneratorExit} at the {@code yield} where it waits, so that its
     * {@code finally} blocks run. A generator that has not started runs nothing, and a closed one stays closed. A
     * value that {@code hasNext()} looked ahead is dropped.
     *
     * <p>Source: PEP 342 ("New generator method: close()"); it returns nothing, as in Python up to 3.12. A generator
     * that is dropped without a call of it never runs its {@code finally} blocks, so use try-with-resources if that
     * matters.
     *
     * @throws AlreadyExecutingException if the generator is {@link State#RUNNING}
     * @throws IgnoredExitException if the body yields again instead of ending
     * @throws LeakedStopIterationException if a StopIteration leaves the body. Any other exception that leaves the
     *     body comes out here as it is
     */
    @Override
    void close();

    /**
     * The generator's state, Python's {@code inspect.getgeneratorstate}. A generator that delegates is
     * {@link State#RUNNING} while the generator that it delegates to runs on its behalf.
     *
     * <p>Source: PEP 255, PEP 342.
     *
     * @return its state now
     */
    State state();

    /**
     * Runs to the next {@code yield}: Python's {@code next(generator)}. The same as sending null.
     *
     * <p>Source: PEP 255 ("Specification: Yield"), PEP 342.
     *
     * @return the next yielded value; may be null
     * @throws StopIteration if the body returns instead; this and all other errors are as with {@link #send}
     * @throws AlreadyExecutingException if the generator is {@link State#RUNNING}
     * @throws LeakedStopIterationException if a StopIteration leaves the body
     */
    default Y next() {
        return send(null);
    }

    /**
     * As {@link #send}, but reports the end as a value instead of an exception.
     *
     * <p>Source: PEP 342, PEP 380 ("Formal Semantics").
     *
     * @param value what the waiting {@code yield} returns inside the body; may be null
     * @return what was yielded, or what was returned at the end
     * @throws NotPrimedException if the generator is {@link State#CREATED} and the value is not null
     * @throws AlreadyExecutingException if the generator is {@link State#RUNNING}
     * @throws LeakedStopIterationException if a StopIteration leaves the body
     */
    default Step<Y, R> resume(@Nullable S value) {
        try {
            return new Step.Yielded<>(send(value));
        } catch (StopIteration end) {
            // Only this generator's own end gets here, and that carries what it returned.
            @SuppressWarnings("unchecked")
            R returned = (R) end.value();
            return new Step.Returned<>(returned);
        }
    }

    /**
     * An iterator over the values still to come, which a for-each loop uses. It does not start afresh: it steps this
     * very generator, from where it is. Leaving the loop early leaves the generator {@link State#SUSPENDED}.
     *
     * <p>Source: PEP 255 ("Specification: Yield": a generator is its own iterator). While Python asks for a value
     * and gets StopIteration, Java calls {@code hasNext()} first, and that takes a step. The value it has looked
     * ahead is the next one that {@code next()} gives, the iterator's or the generator's, and another {@code
     * hasNext()} takes no further step. Sending a value or raising an exception in between is refused with an {@link
     * IllegalStateException}, since the body has already left that {@code yield}.
     *
     * @return an iterator whose {@code next()} throws {@link StopIteration} at the end
     */
    @Override
    default Iterator<Y> iterator() {
        return new ResumingIterator<>(this);
    }

    /**
     * A sequential stream of the values still to come. It takes a step for each requested element and none ahead;
     * closing the stream closes the generator.
     *
     * <p>Source: none of the PEPs; Python has generator expressions and itertools instead.
     *
     * @return a stream that steps this generator
     */
    default Stream<Y> stream() {
        return StreamSupport.stream(new ResumingSpliterator<>(this), false).onClose(this::close);
    }

    /**
     * What the generator delegates to at the moment: Python's {@code gi_yieldfrom}.
     *
     * <p>Source: PEP 380; CPython's {@code gi_yieldfrom}.
     *
     * @return the generator or iterator of the {@code yieldFrom} where it waits; empty if it does not delegate or is
     * running
     */
    default Optional<?> delegate() {
        return Optional.empty();
    }

    /**
     * Where the body is: the lines of its calls, the {@code yield} first, after those of the generator that it
     * delegates to, if any. For messages such as "left suspended at line 12".
     *
     * <p>Source: CPython's {@code gi_frame}, PEP 380 for delegates.
     *
     * @return the lines of the suspended body; empty if the generator is not {@link State#SUSPENDED}, or has no body
     */
    default List<StackTraceElement> frames() {
        return List.of();
    }
}
