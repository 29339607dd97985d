package dev.yieldlings.trace;

import dev.yieldlings.trace.data.Moment;
import dev.yieldlings.trace.data.TracedObject;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A script of calls that belong to no object. */
public final class CallScript extends Steps<CallScript> {
    private @Nullable Supplier<Moment.Frame> frame;

    CallScript() {
        super(TracedObject.NONE, "");
    }

    /**
     * Reads a frame before and after each call that follows. The learner sees the frame of the call that goes wrong.
     *
     * @param view returns the frame's current state
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
