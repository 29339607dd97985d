/**
 * The policy: the classes and members of the JDK and the kit that submissions may use, and the reasons for denying the
 * others.
 */
@NullMarked
package dev.yieldlings.engine.policy;

import org.jspecify.annotations.NullMarked;
