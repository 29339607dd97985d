package dev.yieldlings.engine.arrival;

import dev.yieldlings.engine.file.FileNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The submissions of a batch. Each folder is one submission, and so is each Java or zip file next to the folders; files
 * of the same owner are one submission together.
 *
 * @param all the submissions, by name
 * @param passedOver other entries of the batch, some with the reason why they are no submission; files that tools
 *     create are not listed
 */
public record Submissions(List<HandIn> all, List<String> passedOver) {
    private static final String MOODLE_TEXT = "_assignsubmission_onlinetext_";
    private static final String MOODLE_FILES = "_assignsubmission_file_";

    public Submissions {
        all = List.copyOf(all);
        passedOver = List.copyOf(passedOver);
    }

    /**
     * Lists the submissions in a folder, or in a zip file as learning platforms offer it.
     *
     * @param batch the folder or zip file
     * @param except a folder to leave out, because results are written to it
     * @param files the names of the exercises' source files, to find the prefix that a platform adds
     * @throws IOException if it can't be read
     */
    public static Submissions in(Path batch, Path except, Set<String> files) throws IOException {
        return Files.isDirectory(batch) ? inFolder(batch, except, files) : ZippedBatch.submissions(batch, files);
    }

    private static Submissions inFolder(Path batch, Path except, Set<String> files) throws IOException {
        Path excluded = except.toAbsolutePath().normalize();
        List<HandIn> folders = new ArrayList<>();
        List<LooseFile> loose = new ArrayList<>();
        List<String> passedOver = new ArrayList<>();
        List<Path> entries;
        try (Stream<Path> listed = Files.list(batch)) {
            entries = listed.sorted().toList();
        }
        for (Path entry : entries) {
            String name = FileNames.text(entry);
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                if (!Junk.isFolder(name) && !entry.toAbsolutePath().normalize().equals(excluded)) {
                    folders.add(new HandIn(name, FileNames.safe(entry), () -> Arrival.of(entry)));
                }
            } else if (!Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
                passedOver.add(name + (Files.isSymbolicLink(entry) ? " (a link)" : " (neither a file nor a folder)"));
            } else if (!Junk.isFile(name)) {
                loose.add(LooseFile.onDisk(entry));
            }
        }
        return of(folders, loose, passedOver, files);
    }

    static Submissions of(List<HandIn> folders, List<LooseFile> loose, List<String> passedOver, Set<String> files) {
        Map<String, List<LooseFile>> owners = new TreeMap<>();
        List<HandIn> all = new ArrayList<>();
        List<String> none = new ArrayList<>(passedOver);
        Set<String> names = folders.stream().map(HandIn::name).collect(Collectors.toSet());
        for (HandIn submission : folders) {
            if (isTextBesideFiles(submission.name(), names)) {
                none.add(submission.name() + " (text beside files)");
            } else {
                all.add(submission);
            }
        }
        for (LooseFile file : loose) {
            Optional<LooseName> name = LooseName.of(file.name(), files);
            if (name.isPresent()) {
                owners.computeIfAbsent(name.get().owner(), owner -> new ArrayList<>())
                        .add(file);
            } else if (file.mayBeASubmission()) {
                all.add(new HandIn(file.name(), file.report(), () -> alone(file)));
            } else {
                none.add(file.name());
            }
        }
        owners.forEach((owner, theirs) ->
                all.add(new HandIn(owner, FileNames.safe(owner), () -> together(owner, theirs, files))));
        return new Submissions(distinct(all), none);
    }

    /** If a student uploads files and also fills in the text field, Moodle exports the text in a second folder. */
    private static boolean isTextBesideFiles(String name, Set<String> names) {
        int end = name.length() - MOODLE_TEXT.length();
        return name.endsWith(MOODLE_TEXT) && names.contains(name.substring(0, end) + MOODLE_FILES);
    }

    private static Arrival alone(LooseFile file) {
        Collected collected = Collected.ofOne();
        file.content().addTo(collected, file.name());
        boolean isZip = Zips.isNamedLikeOne(file.name());
        return collected.arrival(file.name(), isZip ? Arrival.Form.ZIP : Arrival.Form.FILE, file.name());
    }

    private static Arrival together(String owner, List<LooseFile> theirs, Set<String> files) {
        Collected collected = Collected.ofOne();
        for (LooseFile file : theirs) {
            String own = own(file, files);
            boolean isAlone = theirs.stream()
                            .filter(other -> own(other, files).equals(own))
                            .count()
                    == 1;
            file.content().addTo(collected, isAlone ? own : file.name() + "/" + own);
        }
        return collected.arrival(owner, Arrival.Form.FOLDER, owner);
    }

    private static String own(LooseFile file, Set<String> files) {
        return LooseName.of(file.name(), files).map(LooseName::file).orElse(file.name());
    }

    /** Returns the submissions sorted by name. Report names that are equal on some file systems get a number. */
    private static List<HandIn> distinct(List<HandIn> all) {
        Map<String, Integer> times = new HashMap<>();
        return all.stream()
                .sorted(Comparator.comparing(HandIn::name))
                .map(submission -> {
                    String folded = Normalizer.normalize(submission.report(), Normalizer.Form.NFC)
                            .toLowerCase(Locale.ROOT);
                    int time = times.merge(folded, 1, Integer::sum);
                    return time == 1 ? submission : submission.withReport(submission.report() + "%-" + time);
                })
                .toList();
    }
}
