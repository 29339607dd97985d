/** The results folder of a batch: reports, tables, and the ledger for the next run. */
@NullMarked
package dev.yieldlings.engine.batch.folder;

import org.jspecify.annotations.NullMarked;
