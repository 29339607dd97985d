package dev.yieldlings.kit.body;

import dev.yieldlings.kit.Generator;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** What a caller wants of a generator. */
sealed interface Request {
    /** The request to go on with this value. */
    static Request send(@Nullable Object value) {
        return value == null ? Next.NEXT : new Send(value);
    }

    /** What it is to a generator that is closed: the end, unless it brings an exception. */
    default Answer atEnd() {
        return Answer.Returned.NOTHING;
    }

    /** Puts it to a delegate that someone implemented by hand. */
    Answer askOf(Generator<?, ?, ?> stranger);

    /** Puts it to a delegate that is a mere iterator. */
    Answer askOf(Iterator<?> iterator) throws Exception;

    /** Go on, with null as the value of the yield. */
    enum Next implements Request {
        NEXT;

        @Override
        public Answer askOf(Generator<?, ?, ?> stranger) {
            return new Answer.Yielded(stranger.next());
        }

        @Override
        public Answer askOf(Iterator<?> iterator) {
            return iterator.hasNext() ? new Answer.Yielded(iterator.next()) : Answer.Returned.NOTHING;
        }
    }

    /** Go on with this as the value of the yield. */
    record Send(Object value) implements Request {
        @Override
        @SuppressWarnings("unchecked")
        public Answer askOf(Generator<?, ?, ?> stranger) {
            return new Answer.Yielded(((Generator<?, Object, ?>) stranger).send(value));
        }

        @Override
        public Answer askOf(Iterator<?> iterator) {
            throw Errors.noSend(iterator);
        }
    }

    /** Go on with this thrown at the yield. */
    record Raise(Throwable exception) implements Request {
        @SuppressWarnings("ReferenceEquality") // An equal one would have a trace of its own.
        boolean isOf(Throwable other) {
            return exception == other;
        }

        @Override
        public Answer atEnd() {
            return new Answer.Threw(exception);
        }

        @Override
        public Answer askOf(Generator<?, ?, ?> stranger) {
            return new Answer.Yielded(stranger.raise(exception));
        }

        /** There is no raise to call: {@link ChainLink#forward} keeps the exception for the body that waits. */
        @Override
        public Answer askOf(Iterator<?> iterator) {
            return Answer.Returned.NOTHING;
        }
    }

    /** Come to an end, and don't yield again. */
    enum Close implements Request {
        CLOSE;

        @Override
        public Answer askOf(Generator<?, ?, ?> stranger) {
            stranger.close();
            return Answer.Returned.NOTHING;
        }

        @Override
        public Answer askOf(Iterator<?> iterator) throws Exception {
            if (iterator instanceof AutoCloseable closeable) {
                closeable.close();
            }
            return Answer.Returned.NOTHING;
        }
    }
}
