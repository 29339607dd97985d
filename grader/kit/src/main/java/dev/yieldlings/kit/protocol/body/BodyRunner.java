package dev.yieldlings.kit.protocol.body;

import dev.yieldlings.kit.Body;
import dev.yieldlings.kit.Generator;
import org.jspecify.annotations.Nullable;

/** An implementation that makes generators of bodies, as {@link Generator#returning} does. */
public interface BodyRunner {
    /** A new generator of this body. */
    <Y extends @Nullable Object, S extends @Nullable Object, R extends @Nullable Object> Generator<Y, S, R> generator(
            Body<Y, S, R> body);
}
