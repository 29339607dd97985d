/** What is between a submission and the machine, each layer tried on the spot by a harmless probe. */
@NullMarked
package dev.yieldlings.engine.probe;

import org.jspecify.annotations.NullMarked;
