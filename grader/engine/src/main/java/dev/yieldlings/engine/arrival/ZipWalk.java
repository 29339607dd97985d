package dev.yieldlings.engine.arrival;

import dev.yieldlings.engine.file.DiskTrouble;
import dev.yieldlings.engine.file.FileNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Lists a zip file and the zip files directly inside it. No entry is unpacked to the path in its name. A name that
 * leads out of the zip file adds a note.
 */
final class ZipWalk {
    private final Zips zip;
    private final String place;
    private final Collected collected;

    private ZipWalk(Zips zip, String place, Collected collected) {
        this.zip = zip;
        this.place = place;
        this.collected = collected;
    }

    static Arrival through(Path path) {
        Collected collected = Collected.ofOne();
        walk(new Zips.OnDisk(path), "", collected);
        return collected.arrival(path.toString(), Arrival.Form.ZIP, FileNames.text(path.toAbsolutePath()));
    }

    /**
     * Lists a zip file.
     *
     * @param place the zip file's path within the arrival; empty if it is the arrival itself
     * @param collected receives the files found
     */
    static void walk(Zips zip, String place, Collected collected) {
        new ZipWalk(zip, place, collected).walk(zip instanceof Zips.OnDisk);
    }

    private void walk(boolean zipsToo) {
        String itself = place.isEmpty() ? "The zip file" : place;
        try {
            List<String> zips = zip.open(file -> entries(file, zipsToo));
            zips.forEach(inside -> at(inside).ifPresent(there -> walk(new Zips.Inside(zip, inside), there, collected)));
        } catch (IOException e) {
            collected.note(
                    place,
                    itself + " can't be opened (" + DiskTrouble.of(e)
                            + "): pack it again as a plain zip, or hand in the files themselves.");
        }
    }

    /** Collects the entries and returns the names of the inner zip files to open. */
    private List<String> entries(ZipFile file, boolean zipsToo) {
        Deque<String> zips = new ArrayDeque<>();
        file.stream()
                .takeWhile(entry -> collected.mayGoOn())
                .map(ZipEntry::getName)
                .sorted()
                .forEach(name -> at(name).ifPresent(there -> {
                    if (name.endsWith("/") || name.endsWith("\\")) {
                        return;
                    }
                    if (Zips.isNamedLikeOne(there) && zipsToo && !isPassedOver(there)) {
                        zips.add(name);
                    }
                    entry(name, there);
                }));
        return List.copyOf(zips);
    }

    private void entry(String name, String there) {
        if (isPassedOver(there)) {
            return;
        }
        if (Collected.isSource(there)) {
            ArrivedFile.Content content = most -> zip.open(file -> Zips.read(file, name, most));
            collected.source(new ArrivedFile(there, ArrivedFile.Kind.REGULAR, content));
        } else {
            collected.other(there);
        }
    }

    private boolean isPassedOver(String there) {
        String inside = there.substring(place.isEmpty() ? 0 : place.length() + 1);
        String[] parts = inside.split("/", -1);
        StringBuilder folder = new StringBuilder(place.isEmpty() ? "" : place + "/");
        for (int i = 0; i < parts.length - 1; i++) {
            folder.append(parts[i]);
            if (Junk.isFolder(parts[i])) {
                collected.passedOver(folder.toString());
                return true;
            }
            folder.append('/');
        }
        String name = parts[parts.length - 1];
        if (Junk.isFile(name) && !Junk.isHidden(name)) {
            collected.passedOver(there);
        }
        return Junk.isFile(name);
    }

    /**
     * Returns an entry's path within the arrival, with slashes whatever the packer; empty if its name leads out of the
     * zip file.
     */
    private Optional<String> at(String name) {
        StringBuilder path = new StringBuilder(place);
        for (String part : name.replace('\\', '/').split("/", -1)) {
            if (part.equals("..")) {
                collected.note(
                        place,
                        "A name in " + (place.isEmpty() ? "the zip file" : place) + " leads out of it (" + name
                                + "): that file is not read.");
                return Optional.empty();
            }
            if (!part.isEmpty() && !part.equals(".")) {
                path.append(path.isEmpty() ? "" : "/").append(part);
            }
        }
        return Optional.of(path.toString());
    }
}
