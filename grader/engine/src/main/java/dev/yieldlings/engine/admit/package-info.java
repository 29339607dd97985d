/** Admission: which classes, members and syntax a submission may use, decided on its class files. */
@NullMarked
package dev.yieldlings.engine.admit;

import org.jspecify.annotations.NullMarked;
