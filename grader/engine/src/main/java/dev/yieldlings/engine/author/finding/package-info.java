/** What a proof finds: the problems of an exercise, each with what to do. */
@NullMarked
package dev.yieldlings.engine.author.finding;

import org.jspecify.annotations.NullMarked;
