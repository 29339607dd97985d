/** Report formats of CI servers, learning platforms and code scanners. */
@NullMarked
package dev.yieldlings.engine.format.platform;

import org.jspecify.annotations.NullMarked;
