/** The classes of a submission and their references to types and members. */
@NullMarked
package dev.yieldlings.engine.admit.reference;

import org.jspecify.annotations.NullMarked;
