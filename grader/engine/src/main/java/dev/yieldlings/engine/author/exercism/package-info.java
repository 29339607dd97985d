/** Imports a checkout of an Exercism track as a course. */
@NullMarked
package dev.yieldlings.engine.author.exercism;

import org.jspecify.annotations.NullMarked;
