package dev.yieldlings.worker.message;

/**
 * One message between the parent and a worker.
 *
 * <p>The parent sends {@link Job}s; the worker sends all other messages. Each message is the body of a frame (see
 * {@link dev.yieldlings.worker.wire.FrameWriter}), whose nonce distinguishes it from bytes that a submission manages to
 * write.
 */
public sealed interface Message
        permits Job,
                Ready,
                CheckStarted,
                CheckFinished,
                CheckInspected,
                SuiteBroken,
                JobJudged,
                JobFinished,
                WorkerFault,
                PromptTold {}
