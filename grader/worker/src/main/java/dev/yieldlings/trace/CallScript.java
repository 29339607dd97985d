package dev.yieldlings.trace;

/** A script of free calls. */
public final class CallScript extends Steps<CallScript> {
    CallScript() {
        super("");
    }

    @Override
    CallScript self() {
        return this;
    }
}
