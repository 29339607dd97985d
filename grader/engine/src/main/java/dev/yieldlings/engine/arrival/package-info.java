/** What people hand in, as it is on the disk: folders and zip files, looked through once and within bounds. */
@NullMarked
package dev.yieldlings.engine.arrival;

import org.jspecify.annotations.NullMarked;
