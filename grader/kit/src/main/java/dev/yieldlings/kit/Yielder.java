package dev.yieldlings.kit;

import org.jspecify.annotations.Nullable;

/**
 * The object through which a body yields; the body gets it and is the only one to use it.
 *
 * <p>Java has no {@code yield} expression of this kind, so {@code x = yield v} becomes {@code x = y.yield(v)} and
 * {@code r = yield from g} becomes {@code r = y.yieldFrom(g)}.
 *
 * <p>Only the running body can yield. An {@link IllegalStateException} that says why is thrown on another thread, in
 * another generator's body, while the body is not running, and if the way back to the caller leads through native
 * code, as in a static initialiser. Such a refusal does not change the generator.
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
     * @return what the caller sent; null if the next step is {@link Generator#next()} or a for-each loop's
     * @throws GeneratorExit if the generator is closed while it waits here. What a caller raises with
     *     {@link Generator#raise} comes out here too, whatever its type
     * @throws IllegalStateException if it is not this body that calls, or it can't be suspended here
     */
    @Nullable
    S yield(@Nullable Y value);

    /**
     * Hands null to the caller and waits for the next step: {@code x = yield} without a value.
     *
     * <p>Source: PEP 342 ("New Semantics: yield as an expression").
     *
     * @return what the caller sent, as with {@link #yield(Object)}
     * @throws GeneratorExit if the generator is closed while it waits here
     * @throws IllegalStateException if it is not this body that calls, or it can't be suspended here
     */
    @Nullable
    default S yield() {
        return this.yield(null);
    }

    /**
     * Delegates to another generator until it ends: {@code r = yield from g}. Whatever it yields goes to this
     * generator's caller; whatever the caller sends or raises goes to it; closing this generator closes it first.
     *
     * <p>Source: PEP 380 ("Proposal" and "Formal Semantics"). Any number of generators can delegate in a chain; each
     * step goes straight to the innermost.
     *
     * @param generator the generator to delegate to: one made by the kit, or a learner's own implementation, new or
     * half used
     * @param <T> what it returns
     * @return what it returned; null if it had already ended
     * @throws AlreadyExecutingException if it is already running, or is this very generator
     * @throws IllegalStateException if it is not this body that calls, or it can't be suspended here. An exception
     *     that leaves the delegate comes out here too
     */
    <T extends @Nullable Object> @Nullable T yieldFrom(Generator<? extends Y, ? super S, T> generator);

    /**
     * Yields all elements of an iterable: {@code yield from iterable}. If the iterable is a generator, or its
     * iterator is one, this delegates to it as a generator; a plain iterator has only {@code next}.
     *
     * <p>Source: PEP 380 ("Proposal" and "Formal Semantics"), which falls back in the same way if the iterator has
     * no {@code send}, {@code throw} or {@code close}: an exception that the caller raises comes out here, and an
     * iterator that is {@link AutoCloseable} is closed when this generator is.
     *
     * @param iterable what to yield from; its {@code iterator()} is called once, at once
     * @throws UnsupportedOperationException if the caller sends anything but null meanwhile (Python's
     *     {@code AttributeError: 'list_iterator' object has no attribute 'send'})
     * @throws IllegalStateException if it is not this body that calls, or it can't be suspended here
     */
    void yieldFrom(Iterable<? extends Y> iterable);

    /**
     * The generator whose body this is; a body has no other name for it, since the body is made first.
     *
     * <p>Source: none of the PEPs; in Python the body finds its generator through the variable that holds it.
     *
     * @return the generator, {@link State#RUNNING}
     * @throws IllegalStateException while the body is not running
     */
    Generator<Y, S, ?> self();
}
