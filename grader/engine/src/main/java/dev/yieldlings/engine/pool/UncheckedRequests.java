package dev.yieldlings.engine.pool;

import dev.yieldlings.engine.pool.Trust.Probe;
import dev.yieldlings.engine.pool.Trust.Soundness;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The requests that a child answered since it was last known to be sound. */
final class UncheckedRequests {
    private final Map<Object, Probe> probes = new LinkedHashMap<>();
    private final List<Soundness> open = new ArrayList<>();
    private boolean unprobable;
    private boolean due;

    /** Notes that the child has answered a request. */
    synchronized void note(Child child, Trust trust) {
        boolean sound = isOver();
        switch (trust) {
            case Trust.Own() -> {}
            case Trust.Stranger(var probe) -> {
                probe.ifPresent(its -> probes.putIfAbsent(its.subject(), its));
                unprobable |= probe.isEmpty();
            }
            case Trust.Provisional(Probe probe, Soundness soundness) -> {
                probes.putIfAbsent(probe.subject(), probe);
                soundness.answeredBy(child);
                if (sound) {
                    soundness.sound().complete(true);
                } else {
                    open.add(soundness);
                }
            }
        }
    }

    /** Whether the child has run no untrusted code since then. */
    synchronized boolean isOver() {
        return probes.isEmpty() && !unprobable;
    }

    /** Returns how many answers can't be relied on yet. */
    synchronized int open() {
        return open.size();
    }

    /** Demands that the child is probed as soon as it is free. */
    synchronized void demand() {
        due = true;
    }

    synchronized boolean isDue() {
        return due;
    }

    /** Returns the probes that show whether the child is sound; empty if no probe can. */
    synchronized List<Probe> probes() {
        return unprobable ? List.of() : List.copyOf(probes.values());
    }

    /** Completes the soundness of all open requests, and starts anew. */
    synchronized void end(boolean sound) {
        open.forEach(soundness -> soundness.sound().complete(sound));
        open.clear();
        probes.clear();
        unprobable = false;
        due = false;
    }
}
