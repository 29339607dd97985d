package dev.yieldlings.engine.arrival;

import dev.yieldlings.engine.file.FileNames;
import java.nio.file.Path;

/**
 * A file next to the submissions' folders in a batch.
 *
 * @param name its file name
 * @param report its name as the name of a report file
 * @param content adds the file to a submission
 */
record LooseFile(String name, String report, Content content) {
    /** Adds a file to a submission. */
    @FunctionalInterface
    interface Content {
        void addTo(Collected submission, String place);
    }

    static LooseFile onDisk(Path path) {
        String name = FileNames.text(path);
        return new LooseFile(name, FileNames.safe(path), (submission, place) -> {
            if (Collected.isSource(place)) {
                submission.source(Arrival.file(path, place));
            } else {
                submission.other(place);
                zip(new Zips.OnDisk(path), submission, place);
            }
        });
    }

    static LooseFile zipped(Zips zip, String entry, String name) {
        return new LooseFile(name, FileNames.safe(name), (submission, place) -> {
            if (Collected.isSource(place)) {
                submission.source(new ArrivedFile(
                        place, ArrivedFile.Kind.REGULAR, most -> zip.open(file -> Zips.read(file, entry, most))));
            } else {
                submission.other(place);
                zip(new Zips.Inside(zip, entry), submission, place);
            }
        });
    }

    private static void zip(Zips zip, Collected submission, String place) {
        if (Zips.isNamedLikeOne(place)) {
            ZipWalk.walk(zip, place, submission);
        }
    }

    boolean mayBeASubmission() {
        return Collected.isSource(name) || Zips.isNamedLikeOne(name);
    }
}
