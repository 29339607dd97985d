/** {@code doctor}: tries what the program needs on this machine, and changes nothing. */
@NullMarked
package dev.yieldlings.cli.doctor;

import org.jspecify.annotations.NullMarked;
