package dev.yieldlings.worker.wire;

/** The first byte of a message's frame body, which says what message it is. */
enum Tag {
    JOB,
    READY,
    CHECK_STARTED,
    CHECK_FINISHED,
    CHECK_INSPECTED,
    SUITE_BROKEN,
    JOB_JUDGED,
    JOB_FINISHED,
    WORKER_FAULT,
    PROMPT_TOLD
}
