package dev.yieldlings.worker.wire;

/** The first byte of a frame's body: which message follows. */
enum Tag {
    JOB,
    READY,
    CHECK_STARTED,
    CHECK_FINISHED,
    SUITE_BROKEN,
    JOB_FINISHED,
    WORKER_FAULT
}
