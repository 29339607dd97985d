/** Explanations of compile errors for people who are learning Java. */
@NullMarked
package dev.yieldlings.engine.explain;

import org.jspecify.annotations.NullMarked;
