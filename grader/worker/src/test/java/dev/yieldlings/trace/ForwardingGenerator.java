package dev.yieldlings.trace;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import org.jspecify.annotations.Nullable;

/** Forwards all calls to another generator; a test overrides the method that must misbehave. */
class ForwardingGenerator<Y, S, R> implements Generator<Y, S, R> {
    private final Generator<Y, S, R> other;

    ForwardingGenerator(Generator<Y, S, R> other) {
        this.other = other;
    }

    @Override
    public Y send(@Nullable S value) {
        return other.send(value);
    }

    @Override
    public Y raise(Throwable exception) {
        return other.raise(exception);
    }

    @Override
    public void close() {
        other.close();
    }

    @Override
    public State state() {
        return other.state();
    }
}
