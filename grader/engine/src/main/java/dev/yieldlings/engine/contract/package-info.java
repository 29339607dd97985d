/** The contract: the declarations that a suite requires of a submission, checked before anything runs. */
@NullMarked
package dev.yieldlings.engine.contract;

import org.jspecify.annotations.NullMarked;
