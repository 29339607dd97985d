package dev.yieldlings.engine.submission;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.SourceFile;
import java.util.List;

/** What came of reading a submission. */
public sealed interface Reading {
    /**
     * It can be compiled.
     *
     * @param files the exercise's files, in its order, and then those that the submission brings in place of given ones
     * @param ignored names of further Java files that lay beside them and were not read
     */
    record Sources(List<SourceFile> files, List<String> ignored) implements Reading {
        public Sources {
            files = List.copyOf(files);
            ignored = List.copyOf(ignored);
        }
    }

    /**
     * It can't be read.
     *
     * @param reasons why, each with what to do
     */
    record Unreadable(List<Diagnostic> reasons) implements Reading {
        public Unreadable {
            reasons = List.copyOf(reasons);
        }
    }
}
