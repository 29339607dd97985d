/** Mutation operators for the use of collaborators: functions, sources, logs, channels and generators. */
@NullMarked
package dev.yieldlings.engine.author.mutate.collaborator;

import org.jspecify.annotations.NullMarked;
