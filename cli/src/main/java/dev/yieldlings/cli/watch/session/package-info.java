/** What a watch knows and does, whatever it is shown on: the learner's place in the course, runs, and what there is to read. */
@NullMarked
package dev.yieldlings.cli.watch.session;

import org.jspecify.annotations.NullMarked;
