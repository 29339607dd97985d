/** What a graded batch left, read again: nothing is run. */
@NullMarked
package dev.yieldlings.engine.results;

import org.jspecify.annotations.NullMarked;
