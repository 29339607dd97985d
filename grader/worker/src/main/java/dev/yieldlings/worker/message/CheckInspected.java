package dev.yieldlings.worker.message;

import dev.yieldlings.trace.data.Trace;

/**
 * What more was seen of a check that did not pass: one that failed was run again. Its verdict stands already.
 *
 * @param id the check's id
 * @param trace the same steps, with the places and locals of suspended bodies
 * @param behaviour a digest of all that the learner's objects did in the check, also after the first step that went
 *     wrong: the same for two submissions that behave alike
 */
public record CheckInspected(String id, Trace trace, String behaviour) implements Message {}
