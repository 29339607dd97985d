package dev.yieldlings.engine.results;

import dev.yieldlings.engine.batch.folder.LedgerEntry;
import dev.yieldlings.engine.file.AtomicFile;
import dev.yieldlings.engine.file.FileNames;
import dev.yieldlings.engine.format.Graded;
import dev.yieldlings.engine.format.ReportFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Feedback for students: a folder for each submission, and a zip file of all for upload to Moodle. */
public final class Feedback {
    /** The zip file's name. */
    public static final String ZIP = "feedback.zip";

    private static final String MOODLES = "_assignsubmission_file_";

    private Feedback() {}

    /**
     * Writes the feedback.
     *
     * @param format the format of the files
     * @param ending the files' extension, with its dot
     * @param now the time of publication: checks that are still hidden then stay hidden
     * @param written called after each report
     * @return the number of submissions
     * @throws IOException if it can't be written
     */
    public static int write(
            StoredResults results, ReportFormat format, String ending, Instant now, Path folder, Runnable written)
            throws IOException {
        Map<String, List<LedgerEntry>> bySubmission = new LinkedHashMap<>();
        results.entries()
                .forEach(entry -> bySubmission
                        .computeIfAbsent(entry.row().submission(), name -> new ArrayList<>())
                        .add(entry));
        Files.createDirectories(folder);
        Path temporary = folder.resolve(ZIP + ".part");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(temporary))) {
            for (Map.Entry<String, List<LedgerEntry>> each : bySubmission.entrySet()) {
                byte[] text = text(results, each.getValue(), format, now, written);
                String file = "feedback" + ending;
                AtomicFile.writeSoon(
                        folder.resolve(FileNames.safe(each.getKey())).resolve(file), text);
                ZipEntry entry = new ZipEntry(moodleFolder(each.getValue().getFirst()) + "/" + file);
                // A fixed time: the same results give the same bytes.
                entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(text);
                zip.closeEntry();
            }
        }
        Files.move(temporary, folder.resolve(ZIP), StandardCopyOption.REPLACE_EXISTING);
        return bySubmission.size();
    }

    private static byte[] text(
            StoredResults results, List<LedgerEntry> entries, ReportFormat format, Instant now, Runnable written)
            throws IOException {
        List<Graded> reports = new ArrayList<>();
        for (LedgerEntry entry : entries) {
            // All reports are of one student, so they differ only in the exercise.
            reports.add(new Graded(
                    "",
                    entry.row().student().name(),
                    Map.of(),
                    "",
                    results.report(entry).forLearner(now)));
            written.run();
        }
        StringBuilder text = new StringBuilder();
        format.write(reports, text);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Moodle finds the student by the number in a folder's name, and only in the form that it uses itself. */
    private static String moodleFolder(LedgerEntry entry) {
        String name = entry.row().submission().replace('/', '_').replace('\\', '_');
        return name.contains("_assignsubmission_") || entry.row().student().id().isEmpty() ? name : name + MOODLES;
    }
}
