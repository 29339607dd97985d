package dev.yieldlings.cli.command;

import dev.yieldlings.engine.course.PackManifest;
import dev.yieldlings.engine.file.Digests;
import dev.yieldlings.engine.file.DiskTrouble;
import dev.yieldlings.engine.file.Folders;
import dev.yieldlings.engine.pack.PackException;
import dev.yieldlings.engine.pack.PackFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;

/** Handles packs: courses in a single file. */
public final class Packs {
    private Packs() {}

    /**
     * Returns the folder of a course. A pack is unpacked first, once for each version of it.
     *
     * @param course the course's folder or pack
     * @param cache the folder to unpack packs in
     * @throws UserError if the file is no pack, is damaged, or can't be unpacked
     */
    public static Path folder(Path course, Path cache) {
        if (!Files.isRegularFile(course)) {
            return course;
        }
        try {
            Path packs = Files.createDirectories(cache.resolve("packs"));
            Path folder = packs.resolve(Digests.sha256(Files.readAllBytes(course)));
            if (!Files.isDirectory(folder)) {
                Path made = packs.resolve(".new-" + UUID.randomUUID());
                try {
                    PackFile.unpack(course, made);
                    Files.move(made, folder);
                } catch (FileSystemException e) {
                    // Another process with the same cache may have unpacked the pack meanwhile.
                    if (!Files.isDirectory(folder)) {
                        throw e;
                    }
                } finally {
                    Folders.delete(made);
                }
            }
            return folder;
        } catch (PackException e) {
            throw new UserError(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UserError("The course in " + course + " can't be unpacked: " + DiskTrouble.of(e) + ".");
        }
    }

    /** Whether the course in a folder comes from a pack. */
    public static boolean isUnpacked(Path folder) {
        return Files.isRegularFile(folder.resolve(PackManifest.FILE));
    }

    /**
     * Copies a course's folder, and replaces an earlier copy.
     *
     * @throws UserError if that fails
     */
    public static void copy(Path from, Path to) {
        if (from.equals(to)) {
            return;
        }
        try {
            Folders.delete(to);
            try (Stream<Path> all = Files.walk(from)) {
                for (Path path : all.toList()) {
                    Path copy = to.resolve(from.relativize(path).toString());
                    if (Files.isDirectory(path)) {
                        Files.createDirectories(copy);
                    } else {
                        Files.copy(path, copy);
                    }
                }
            }
        } catch (IOException e) {
            throw new UserError(
                    "The course can't be copied to " + to + ": " + DiskTrouble.of(e) + ". Run the same command again.");
        }
    }
}
