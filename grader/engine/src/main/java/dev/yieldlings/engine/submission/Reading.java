package dev.yieldlings.engine.submission;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.SourceFile;
import java.util.List;

/** The result of reading a submission. */
public sealed interface Reading {
    /**
     * The sources can be compiled.
     *
     * @param files the exercise's files in its order, followed by files that the submission has in place of given ones
     * @param ignored the names of other Java files, which were not read
     */
    record Sources(List<SourceFile> files, List<String> ignored) implements Reading {
        public Sources {
            files = List.copyOf(files);
            ignored = List.copyOf(ignored);
        }
    }

    /**
     * The submission can't be read.
     *
     * @param reasons why, each with what to do
     */
    record Unreadable(List<Diagnostic> reasons) implements Reading {
        public Unreadable {
            reasons = List.copyOf(reasons);
        }
    }
}
