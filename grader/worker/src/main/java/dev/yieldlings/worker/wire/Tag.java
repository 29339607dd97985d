package dev.yieldlings.worker.wire;

/** The first byte of a frame's body: which message follows. */
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
