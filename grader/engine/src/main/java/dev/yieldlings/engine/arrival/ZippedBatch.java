package dev.yieldlings.engine.arrival;

import dev.yieldlings.engine.file.FileNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/**
 * The submissions in a zip file that a learning platform exports: the entries at its top, or in its only top folder.
 */
final class ZippedBatch {
    private final Zips zip;
    private final List<String> entries;
    private final String top;

    private ZippedBatch(Zips zip, List<String> entries) {
        this.zip = zip;
        this.entries = entries;
        Set<String> tops = new TreeSet<>();
        entries.stream().filter(name -> !isJunk(name)).forEach(name -> tops.add(first(name)));
        String only = tops.size() == 1 ? tops.iterator().next() : "";
        this.top = only.endsWith("/") ? only : "";
    }

    static Submissions submissions(Path path, Set<String> files) throws IOException {
        Zips zip = new Zips.OnDisk(path);
        List<String> entries = zip.open(file -> {
            List<String> names =
                    file.stream().map(ZipEntry::getName).limit(100_001).toList();
            if (names.size() > 100_000) {
                throw new ZipException("more than 100,000 files are in it");
            }
            return names.stream().map(name -> name.replace('\\', '/')).toList();
        });
        Collected all = Collected.ofMany();
        ZipWalk.walk(zip, "", all);
        return new ZippedBatch(zip, entries)
                .submissions(all.arrival(path.toString(), Arrival.Form.ZIP, FileNames.text(path)), files);
    }

    private Submissions submissions(Arrival all, Set<String> files) {
        Set<String> tops = new TreeSet<>();
        entries.stream()
                .filter(name -> name.startsWith(top) && name.length() > top.length())
                .map(name -> first(name.substring(top.length())))
                .filter(name -> !isJunk(name))
                .forEach(tops::add);
        List<HandIn> folders = new ArrayList<>();
        List<LooseFile> loose = new ArrayList<>();
        for (String name : tops) {
            if (name.endsWith("/")) {
                String folder = name.substring(0, name.length() - 1);
                Arrival arrival = below(all, top + name, folder);
                folders.add(new HandIn(folder, FileNames.safe(folder), () -> arrival));
            } else {
                loose.add(LooseFile.zipped(zip, top + name, name));
            }
        }
        return Submissions.of(folders, loose, List.of(), files);
    }

    /** Returns the part of an arrival that is inside one of its folders. */
    private static Arrival below(Arrival all, String folder, String name) {
        return new Arrival(
                all.origin() + "/" + name,
                Arrival.Form.FOLDER,
                name,
                all.sources().stream()
                        .filter(file -> file.place().startsWith(folder))
                        .map(file ->
                                new ArrivedFile(file.place().substring(folder.length()), file.kind(), file.content()))
                        .toList(),
                places(all.others(), folder),
                places(all.passedOver(), folder),
                all.notes().stream()
                        .filter(note -> note.place().isEmpty() || note.place().startsWith(folder))
                        .toList());
    }

    private static List<String> places(List<String> all, String folder) {
        return all.stream()
                .filter(place -> place.startsWith(folder))
                .map(place -> place.substring(folder.length()))
                .toList();
    }

    private static String first(String name) {
        int slash = name.indexOf('/');
        return slash < 0 ? name : name.substring(0, slash + 1);
    }

    private static boolean isJunk(String name) {
        String first = first(name);
        return first.startsWith("../")
                || (first.endsWith("/") ? Junk.isFolder(first.substring(0, first.length() - 1)) : Junk.isFile(first));
    }
}
