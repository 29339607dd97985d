/** The layers of protection between a submission and the machine, each tested on the spot by a harmless probe. */
@NullMarked
package dev.yieldlings.engine.probe;

import org.jspecify.annotations.NullMarked;
