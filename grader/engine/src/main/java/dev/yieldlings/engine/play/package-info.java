/**
 * The program that a course's exercises form together, assembled from the learner's files and the reference solutions.
 */
@NullMarked
package dev.yieldlings.engine.play;

import org.jspecify.annotations.NullMarked;
