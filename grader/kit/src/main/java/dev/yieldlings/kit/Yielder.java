package dev.yieldlings.kit;

import org.jspecify.annotations.Nullable;

/**
 * What a body yields through; it is handed to the body and belongs to it alone.
 *
 * <p>Java has no {@code yield} expression of its own for this, so {@code x = yield v} reads {@code x = y.yield(v)} and
 * {@code r = yield from g} reads {@code r = y.yieldFrom(g)}.
 *
 * <p>Only the running body can yield. An {@link IllegalStateException} that says why refuses it to another thread, to
 * another generator's body, to anybody while the body is not running, and where the way back to the caller leads
 * through native code, as in a static initialiser. The generator is unharmed by such a refusal.
 *
 * @param <Y> what the generator yields
 * @param <S> what it is sent
 */
// yield is what every learner looks for, and it is always called through a reference.
@SuppressWarnings("NamedLikeContextualKeyword")
public interface Yielder<Y extends @Nullable Object, S extends @Nullable Object> {
    /**
     * Hands a value to the caller of the step and waits for the next step.
     *
     * <p>Source: PEP 342 ("New Semantics: yield as an expression").
     *
     * @param value what the caller's {@code next()} or {@code send} returns; may be null
     * @return what the caller sent; null where the next step is {@link Generator#next()} or a for-each loop's
     * @throws GeneratorExit where the generator is closed while it waits here. What a caller raises with
     *     {@link Generator#raise} comes out here too, whatever its type
     * @throws IllegalStateException where it is not this body that calls, or it can't be suspended here
     */
    @Nullable
    S yield(@Nullable Y value);

    /**
     * Hands null to the caller and waits for the next step: {@code x = yield} without a value.
     *
     * <p>Source: PEP 342 ("New Semantics: yield as an expression").
     *
     * @return what the caller sent, as with {@link #yield(Object)}
     * @throws GeneratorExit where the generator is closed while it waits here
     * @throws IllegalStateException where it is not this body that calls, or it can't be suspended here
     */
    @Nullable
    default S yield() {
        return this.yield(null);
    }

    /**
     * Delegates to another generator until it ends: {@code r = yield from g}. Whatever it yields goes to this
     * generator's caller; whatever the caller sends or raises goes to it; closing this generator closes it first.
     *
     * <p>Source: PEP 380 ("Proposal" and "Formal Semantics"). Any number of generators can delegate to one another in
     * a chain; each step goes straight to the innermost.
     *
     * @param generator the generator to delegate to: one made here, or an implementation of the learner's own, fresh
     *     or half used
     * @param <T> what it returns
     * @return what it returned; null where it had ended before
     * @throws AlreadyExecutingException where it is running already, this very generator included
     * @throws IllegalStateException where it is not this body that calls, or it can't be suspended here. An exception
     *     that leaves the delegate comes out here too
     */
    <T extends @Nullable Object> @Nullable T yieldFrom(Generator<? extends Y, ? super S, T> generator);

    /**
     * Yields all elements of an iterable: {@code yield from iterable}. An iterable that is a generator, or whose
     * iterator is one, is delegated to as one; a mere iterator has only {@code next}.
     *
     * <p>Source: PEP 380 ("Proposal" and "Formal Semantics"), which falls back in the same way where the iterator has
     * no {@code send}, {@code throw} or {@code close}: an exception that the caller raises comes out here, and an
     * iterator that is {@link AutoCloseable} is closed when this generator is.
     *
     * @param iterable what to yield from; its {@code iterator()} is called once, at once
     * @throws UnsupportedOperationException where the caller sends something else than null meanwhile (Python's
     *     {@code AttributeError: 'list_iterator' object has no attribute 'send'})
     * @throws IllegalStateException where it is not this body that calls, or it can't be suspended here
     */
    void yieldFrom(Iterable<? extends Y> iterable);

    /**
     * The generator whose body this is; a body can't name it otherwise, as it is made before it.
     *
     * <p>Source: none of the PEPs; in Python the body finds its generator by the variable that holds it.
     *
     * @return the generator, {@link State#RUNNING}
     * @throws IllegalStateException while the body is not running
     */
    Generator<Y, S, ?> self();
}
