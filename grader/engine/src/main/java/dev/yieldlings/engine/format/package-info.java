/** The forms that reports can be written in, for programs and for people; everything from a submission is escaped in each. */
@NullMarked
package dev.yieldlings.engine.format;

import org.jspecify.annotations.NullMarked;
