/** The policy: which of the JDK's and the kit's classes and members submissions may use, and why not the others. */
@NullMarked
package dev.yieldlings.engine.policy;

import org.jspecify.annotations.NullMarked;
