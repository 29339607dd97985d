package dev.yieldlings.worker.child;

/**
 * The limits of one request, as the child itself measures them.
 *
 * @param cpuMillis the most CPU time of the whole process, in milliseconds
 * @param idleMillis the longest time in which all threads of the request may wait without a break, in milliseconds;
 *     time in which the process was stopped or got no CPU does not count
 * @param allocatedBytes the most memory that all threads together may allocate, freed or not, in bytes; 0 for no limit
 */
public record RequestLimits(long cpuMillis, long idleMillis, long allocatedBytes) {}
