/** Faults in dealing with what the caller hands in: functions, sources, logs, channels and generators. */
@NullMarked
package dev.yieldlings.engine.author.mutate.collaborator;

import org.jspecify.annotations.NullMarked;
