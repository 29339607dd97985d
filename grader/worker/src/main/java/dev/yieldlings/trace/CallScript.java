package dev.yieldlings.trace;

import dev.yieldlings.trace.data.TracedObject;

/** A script of free calls. */
public final class CallScript extends Steps<CallScript> {
    CallScript() {
        super(TracedObject.NONE, "");
    }

    @Override
    CallScript self() {
        return this;
    }
}
