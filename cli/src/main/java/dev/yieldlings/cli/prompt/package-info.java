/**
 * {@code try} and {@code run}: a prompt on the learner's classes that shows the inside of generators, and their
 * main method.
 */
@NullMarked
package dev.yieldlings.cli.prompt;

import org.jspecify.annotations.NullMarked;
