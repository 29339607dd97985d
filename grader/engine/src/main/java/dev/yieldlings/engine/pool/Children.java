package dev.yieldlings.engine.pool;

import dev.yieldlings.engine.child.Sandboxing;
import dev.yieldlings.engine.pool.Trust.Soundness;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/** The processes of a pool, those that work and those that are idle. */
final class Children implements AutoCloseable {
    private final ChildCommand command;
    private final Sandboxing sandboxing;
    private final int size;
    private final ReentrantLock lock = new ReentrantLock();

    /** Those that have worked come first, for they are warm; new ones come last, and get ready meanwhile. */
    private final Deque<Child> idle = new ArrayDeque<>();

    private final Set<Child> alive = new HashSet<>();
    private boolean closed;

    /**
     * Starts them.
     *
     * @param command what starts one
     * @param sandboxing what to start them in
     * @param size how many to start, and the most that are kept while they are idle
     * @param ahead one that was started before, if there is one
     * @throws ChildException if they can't be started
     */
    Children(ChildCommand command, Sandboxing sandboxing, int size, Optional<Child> ahead) {
        this.command = command;
        this.sandboxing = sandboxing;
        this.size = size;
        ahead.ifPresent(child -> {
            alive.add(child);
            idle.add(child);
        });
        boolean started = false;
        try {
            while (alive.size() < size) {
                idle.add(start());
            }
            started = true;
        } finally {
            if (!started) {
                close();
            }
        }
    }

    /** One to work, a warm one if there is one. */
    Child idleOrNew() {
        lock.lock();
        try {
            Child child = idle.pollFirst();
            return child == null ? start() : child;
        } finally {
            lock.unlock();
        }
    }

    /** One that was asked nothing yet. */
    Child fresh() {
        lock.lock();
        try {
            Child newest = idle.peekLast();
            if (newest != null && newest.requests() == 0) {
                idle.removeLast();
                return newest;
            }
            return start();
        } finally {
            lock.unlock();
        }
    }

    /** The child that answered, if it is idle; one that works is not given back before it is probed. */
    Optional<Child> takeToProbe(Soundness soundness) {
        lock.lock();
        try {
            if (soundness.isSettled()) {
                return Optional.empty();
            }
            soundness.child().ifPresent(child -> child.probation().demand());
            return soundness.child().filter(idle::remove);
        } finally {
            lock.unlock();
        }
    }

    private Child start() {
        lock.lock();
        try {
            if (closed) {
                throw new IllegalStateException("the pool is closed");
            }
            Child child = Child.start(command, sandboxing.sandbox());
            alive.add(child);
            return child;
        } finally {
            lock.unlock();
        }
    }

    /** Takes back one that can be used again; says whether it did, for one that is to be probed first is not taken. */
    boolean giveBack(Child child) {
        lock.lock();
        try {
            if (child.probation().isDue()) {
                return false;
            }
            if (closed || idle.size() >= size) {
                discard(child);
            } else if (child.requests() == 0) {
                idle.addLast(child);
            } else {
                idle.addFirst(child);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Ends one and starts another, at once, so that it gets ready while something else is done. */
    void replace(Child old) {
        discard(old);
        lock.lock();
        try {
            if (!closed && idle.size() < size) {
                idle.addLast(start());
            }
        } catch (ChildException e) {
            // Nobody needs it yet. Whoever does will try again, and be told why.
        } finally {
            lock.unlock();
        }
    }

    /** Ends one. */
    void discard(Child child) {
        lock.lock();
        try {
            alive.remove(child);
        } finally {
            lock.unlock();
        }
        child.close();
    }

    /** Those that were started and not ended, working or idle. */
    List<Child> all() {
        lock.lock();
        try {
            return List.copyOf(alive);
        } finally {
            lock.unlock();
        }
    }

    /** Kills them all, and starts no more. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
        } finally {
            lock.unlock();
        }
        all().forEach(Child::close);
    }
}
