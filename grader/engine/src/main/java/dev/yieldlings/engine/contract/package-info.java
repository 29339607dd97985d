/** What a suite needs of a submission's classes, checked before anything runs. */
@NullMarked
package dev.yieldlings.engine.contract;

import org.jspecify.annotations.NullMarked;
