package dev.yieldlings.engine.batch;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.file.Digests;
import dev.yieldlings.engine.submission.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The digest of everything that a report depends on. */
final class SubmissionKey {
    private SubmissionKey() {}

    /**
     * Computes the digest.
     *
     * @param exercise the digest of the exercise and of the program
     * @param reading the submission's source files, or the reasons why they can't be read
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

    /** Appends a text after its length, so that different lists of texts never result in the same string. */
    private static void add(StringBuilder all, String text) {
        all.append(text.length()).append(':').append(text);
    }
}
