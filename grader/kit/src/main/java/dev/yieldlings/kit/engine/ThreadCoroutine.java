package dev.yieldlings.kit.engine;

import dev.yieldlings.kit.GeneratorExit;
import java.lang.ref.Cleaner;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A coroutine with a virtual thread of its own; either that thread runs or the caller's, never both. */
final class ThreadCoroutine implements Coroutine {
    private static final StackWalker STACK = StackWalker.getInstance();

    private final Thread thread;
    private volatile Turn turn = Turn.CALLERS;
    private volatile boolean abandoned;
    private volatile boolean interrupted;
    private @Nullable Thread caller;
    private Cleaner.@Nullable Cleanable ending;

    ThreadCoroutine(Runnable code) {
        this.thread = Thread.ofVirtual().name("generator").unstarted(() -> {
            takeOver();
            code.run();
            hand(Turn.NOBODYS);
        });
    }

    @Override
    public void resume() {
        caller = Thread.currentThread();
        interrupted = Thread.interrupted();
        turn = Turn.BODYS;
        if (thread.getState() == Thread.State.NEW) {
            thread.start();
        } else {
            LockSupport.unpark(thread);
        }
        while (turn == Turn.BODYS) {
            LockSupport.park(this);
            if (Thread.interrupted()) {
                thread.interrupt();
            }
        }
        takeOver();
        if (turn == Turn.NOBODYS && ending != null) {
            ending.clean();
        }
    }

    @Override
    public void suspend() {
        if (abandoned) {
            // A body that went on after its GeneratorExit; no caller will ever come back for it.
            while (true) {
                LockSupport.park(this);
            }
        }
        if (STACK.walk(frames -> frames.anyMatch(frame -> frame.getMethodName().equals("<clinit>")))) {
            throw NotSuspendable.refusal();
        }
        boolean late = false;
        hand(Turn.CALLERS);
        while (turn != Turn.BODYS) {
            LockSupport.park(this);
            if (abandoned) {
                throw new GeneratorExit("the generator was dropped");
            }
            // The caller's interrupt, which came too late for the step before; parking would not last with it set.
            late |= Thread.interrupted();
        }
        interrupted |= late;
        takeOver();
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // It is about this very thread.
    public boolean isCurrent() {
        return Thread.currentThread() == thread;
    }

    @Override
    public StackTraceElement[] stack() {
        return thread.getStackTrace();
    }

    @Override
    public void endWith(Object owner) {
        ending = Cleaners.CLEANER.register(owner, () -> {
            abandoned = true;
            LockSupport.unpark(thread);
        });
    }

    /** Both threads stand for one: an interrupt goes with whoever's turn it is. */
    private void takeOver() {
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void hand(Turn next) {
        Thread waiting = caller;
        caller = null;
        interrupted = Thread.interrupted();
        turn = next;
        LockSupport.unpark(waiting);
    }

    private enum Turn {
        CALLERS,
        BODYS,
        NOBODYS
    }

    /** A holder, so that the other engine starts no thread for it. */
    private static final class Cleaners {
        static final Cleaner CLEANER = Cleaner.create();
    }
}
