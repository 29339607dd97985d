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

/** The processes of a pool, working and idle. */
final class Children implements AutoCloseable {
    private final ChildCommand command;
    private final Sandboxing sandboxing;
    private final int size;
    private final ReentrantLock lock = new ReentrantLock();

    /**
     * Children that have worked come first, because they are warm. New ones come last and get ready in the meantime.
     */
    private final Deque<Child> idle = new ArrayDeque<>();

    private final Set<Child> alive = new HashSet<>();
    private boolean closed;

    /**
     * Starts the children.
     *
     * @param command what starts one
     * @param sandboxing what to start them in
     * @param size how many to start, and the most idle children to keep
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

    /** Returns an idle child, a warm one if possible, or starts a new one. */
    Child idleOrNew() {
        lock.lock();
        try {
            Child child = idle.pollFirst();
            return child == null ? start() : child;
        } finally {
            lock.unlock();
        }
    }

    /** Returns a child that has had no request yet. */
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

    /**
     * Returns the child that answered, if it is idle. A working child is marked instead: it is probed before it is
     * given back.
     */
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

    /** Takes back a reusable child. Returns false, and does not take it, if it has to be probed first. */
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

    /** Ends a child and starts another at once, so that it gets ready in the meantime. */
    void replace(Child old) {
        discard(old);
        lock.lock();
        try {
            if (!closed && idle.size() < size) {
                idle.addLast(start());
            }
        } catch (ChildException e) {
            // No request needs the child yet. The next one starts a child itself, and reports the failure.
        } finally {
            lock.unlock();
        }
    }

    /** Ends a child. */
    void discard(Child child) {
        lock.lock();
        try {
            alive.remove(child);
        } finally {
            lock.unlock();
        }
        child.close();
    }

    /** Returns all children that have not been ended, working and idle. */
    List<Child> all() {
        lock.lock();
        try {
            return List.copyOf(alive);
        } finally {
            lock.unlock();
        }
    }

    /** Kills all children; none is started afterwards. */
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
