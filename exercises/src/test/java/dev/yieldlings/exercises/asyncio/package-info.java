/** What CPython's asyncio did, and what the exercise that is like it does. */
@NullMarked
package dev.yieldlings.exercises.asyncio;

import org.jspecify.annotations.NullMarked;
