/** Child processes: started in a sandbox if there is one, used over their standard streams, and killed in the end. */
@NullMarked
package dev.yieldlings.engine.child;

import org.jspecify.annotations.NullMarked;
