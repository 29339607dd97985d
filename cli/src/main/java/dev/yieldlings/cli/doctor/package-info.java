/** {@code doctor}: tests what the program needs on this machine. It changes nothing. */
@NullMarked
package dev.yieldlings.cli.doctor;

import org.jspecify.annotations.NullMarked;
