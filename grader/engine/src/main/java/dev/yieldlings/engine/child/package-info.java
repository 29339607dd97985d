/** Child processes: started in a sandbox where there is one, talked to over their standard streams, killed in the end. */
@NullMarked
package dev.yieldlings.engine.child;

import org.jspecify.annotations.NullMarked;
