/** Whose a submission is: what its name tells, and what the class list says. */
@NullMarked
package dev.yieldlings.engine.student;

import org.jspecify.annotations.NullMarked;
