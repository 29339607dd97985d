package dev.yieldlings.kit.engine;

import jdk.internal.vm.Continuation;
import jdk.internal.vm.ContinuationScope;

/** A coroutine whose frames lie on the caller's own stack while it runs, and on the heap while it is suspended. */
final class ContinuationCoroutine extends Continuation implements Coroutine {
    private static final ContinuationScope SCOPE = new ContinuationScope("generator");

    ContinuationCoroutine(Runnable code) {
        super(SCOPE, code);
    }

    @Override
    public void resume() {
        run();
    }

    @Override
    public void suspend() {
        Continuation.yield(SCOPE);
    }

    @Override
    public boolean isCurrent() {
        return Continuation.getCurrentContinuation(SCOPE) == this;
    }

    @Override
    public StackTraceElement[] stack() {
        return getStackTrace();
    }

    @Override
    public void endWith(Object owner) {
        // The frames are an object like any other: the collector takes them together with the owner.
    }

    @Override
    protected void onPinned(Pinned reason) {
        throw NotSuspendable.refusal();
    }
}
