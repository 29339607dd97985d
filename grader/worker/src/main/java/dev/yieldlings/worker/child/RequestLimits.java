package dev.yieldlings.worker.child;

/**
 * What one request may use, as the child itself measures it.
 *
 * @param cpuMillis milliseconds of the whole process's CPU time
 * @param idleMillis milliseconds for which all its threads may wait at a stretch; time in which the process was stopped
 *     or got no CPU does not count
 */
public record RequestLimits(long cpuMillis, long idleMillis) {}
