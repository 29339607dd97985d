package dev.yieldlings.trace;

/** A script of free calls. */
public final class CallScript extends Steps<CallScript> {
    CallScript() {}

    @Override
    CallScript self() {
        return this;
    }
}
