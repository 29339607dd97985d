/** The protocol between the parent and the worker: messages in frames that carry a nonce, over a pair of pipes. */
@NullMarked
package dev.yieldlings.worker.wire;

import org.jspecify.annotations.NullMarked;
