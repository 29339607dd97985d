package dev.yieldlings.worker.message;

import dev.yieldlings.trace.data.Trace;

/**
 * More details of a check that failed, from a second run. They don't change its verdict.
 *
 * @param id the check's id
 * @param trace the same steps, with the positions and locals of suspended bodies
 * @param behaviour a digest of everything that the learner's objects did in the check, also after the first wrong step;
 *     two submissions that behave alike have the same digest
 */
public record CheckInspected(String id, Trace trace, String behaviour) implements Message {}
