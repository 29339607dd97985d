package dev.yieldlings.kit;

/**
 * Thrown by {@link Generator#send} if the generator has not started and the value is not null: no {@code yield} is
 * waiting that could receive it. The generator does not change: it stays {@link State#CREATED}.
 *
 * <p>Source: PEP 342 ("New generator method: send(value)"); Python's {@code TypeError: can't send non-None value to a
 * just-started generator}. The remedy is to prime it: call {@link Generator#next()} once.
 */
public class NotPrimedException extends IllegalStateException {
    /** A refusal with the standard message. */
    public NotPrimedException() {
        this("can't send a value to a generator that has just been created: call next() first");
    }

    /**
     * A refusal with its own message.
     *
     * @param message what {@link #getMessage()} will answer
     */
    public NotPrimedException(String message) {
        super(message);
    }
}
