package dev.yieldlings.engine.batch;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.file.Digests;
import dev.yieldlings.engine.submission.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The digest of all that a report depends on. */
final class SubmissionKey {
    private SubmissionKey() {}

    /**
     * Makes one.
     *
     * @param exercise the digest of the exercise and of the program
     * @param reading what the submission consists of
     */
    static String of(String exercise, Reading reading) {
        StringBuilder text = new StringBuilder();
        add(text, exercise);
        switch (reading) {
            case Reading.Sources(List<SourceFile> files, List<String> ignored) -> {
                for (SourceFile file : files) {
                    add(text, file.name());
                    add(text, file.text());
                }
                ignored.forEach(name -> add(text, name));
            }
            case Reading.Unreadable(List<Diagnostic> reasons) ->
                reasons.forEach(reason -> add(text, reason.toString()));
        }
        return Digests.sha256(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** With its length before it, so that no two lists of texts run into the same. */
    private static void add(StringBuilder all, String text) {
        all.append(text.length()).append(':').append(text);
    }
}
