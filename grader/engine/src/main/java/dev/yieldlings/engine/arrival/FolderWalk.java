package dev.yieldlings.engine.arrival;

import dev.yieldlings.engine.file.DiskTrouble;
import dev.yieldlings.engine.file.FileNames;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Queue;

/**
 * Lists a folder breadth first, each folder sorted by name, so that a large subfolder can't use up the limits before
 * files near the top are found. Links are listed, not followed.
 */
final class FolderWalk {
    private static final int DEEPEST = 64;

    private record Level(Path folder, String place, int depth) {}

    private final Collected collected = Collected.ofOne();
    private final Queue<Level> open = new ArrayDeque<>();

    private FolderWalk() {}

    static Arrival through(Path given) {
        FolderWalk walk = new FolderWalk();
        Path folder = real(given);
        String name = FileNames.text(folder);
        if (Collected.isSource(name)) {
            walk.collected.source(Arrival.file(folder, name));
        }
        walk.open.add(new Level(folder, "", 0));
        while (!walk.open.isEmpty()) {
            walk.level(walk.open.remove());
        }
        return walk.collected.arrival(given.toString(), Arrival.Form.FOLDER, name);
    }

    private static Path real(Path given) {
        try {
            return given.toRealPath();
        } catch (IOException e) {
            return given.toAbsolutePath().normalize();
        }
    }

    private void level(Level level) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(level.folder())) {
            for (Path entry : stream) {
                if (!collected.mayGoOn()) {
                    break;
                }
                entries.add(entry);
            }
        } catch (DirectoryIteratorException e) {
            unreadable(level, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            unreadable(level, e);
        }
        Collections.sort(entries);
        for (Path entry : entries) {
            entry(entry, level.place() + FileNames.text(entry), level.depth() + 1);
        }
    }

    private void entry(Path path, String place, int depth) {
        String name = FileNames.text(path);
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            collected.note(place, place + " can't be read: " + DiskTrouble.of(e) + ".");
            return;
        }
        if (attributes.isDirectory() ? Junk.isFolder(name) : Junk.isFile(name)) {
            if (attributes.isDirectory() || !Junk.isHidden(name)) {
                collected.passedOver(place);
            }
        } else if (Collected.isSource(name)) {
            collected.source(Arrival.file(path, place));
            down(attributes, path, place, depth);
        } else if (attributes.isDirectory()) {
            down(attributes, path, place, depth);
        } else if (Zips.isNamedLikeOne(name) && attributes.isRegularFile()) {
            collected.other(place);
            ZipWalk.walk(new Zips.OnDisk(path), place, collected);
        } else {
            collected.other(attributes.isSymbolicLink() ? place + " (a link)" : place);
        }
    }

    private void down(BasicFileAttributes attributes, Path path, String place, int depth) {
        if (attributes.isDirectory() && depth <= DEEPEST) {
            open.add(new Level(path, place + "/", depth));
        } else if (attributes.isDirectory()) {
            collected.note(place, "Folders more than " + DEEPEST + " levels down were not searched.");
        }
    }

    private void unreadable(Level level, IOException failure) {
        collected.note(
                level.place(),
                (level.place().isEmpty() ? "The folder" : level.place()) + " can't be read: " + DiskTrouble.of(failure)
                        + ".");
    }
}
