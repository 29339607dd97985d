package dev.yieldlings.worker.message;

/**
 * One message between the parent and a worker.
 *
 * <p>The parent sends {@link Job}s; everything else comes from the worker. A message travels in a frame (see {@link
 * dev.yieldlings.worker.wire.FrameWriter}) that carries the nonce of the conversation, so that bytes which a submission manages to write are not
 * taken for one.
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
