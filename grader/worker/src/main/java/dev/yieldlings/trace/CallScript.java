package dev.yieldlings.trace;

import dev.yieldlings.trace.data.Moment;
import dev.yieldlings.trace.data.TracedObject;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A script of free calls. */
public final class CallScript extends Steps<CallScript> {
    private @Nullable Supplier<Moment.Frame> frame;

    CallScript() {
        super(TracedObject.NONE, "");
    }

    /**
     * Looks at a frame before and after each call that follows; a learner sees the frame for the call that goes wrong.
     *
     * @param view what the frame looks like now
     */
    public CallScript lookingAt(Supplier<Moment.Frame> view) {
        frame = view;
        return this;
    }

    @Override
    Moment moment() {
        return frame == null ? Moment.UNKNOWN : new Moment("", Optional.empty(), Optional.of(frame.get()));
    }

    @Override
    CallScript self() {
        return this;
    }
}
