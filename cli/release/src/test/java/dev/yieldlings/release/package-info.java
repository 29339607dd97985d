/** What is given out, tried on machines that have nothing else. */
@NullMarked
package dev.yieldlings.release;

import org.jspecify.annotations.NullMarked;
