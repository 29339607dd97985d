/** Makes a course of a checkout of an Exercism track. */
@NullMarked
package dev.yieldlings.engine.author.exercism;

import org.jspecify.annotations.NullMarked;
