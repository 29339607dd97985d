/** Reports in the forms that platforms read: CI servers, learning platforms and code scanners. */
@NullMarked
package dev.yieldlings.engine.format.platform;

import org.jspecify.annotations.NullMarked;
