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

/** Courses that come in one file. */
public final class Packs {
    private Packs() {}

    /**
     * The folder of a course: itself, or where the pack was unpacked that it is.
     *
     * @param cache where packs are unpacked, once for each version of one
     * @throws UserError if it is a file that is no pack, or is damaged
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
                    // Another process that uses this cache may have unpacked the same meanwhile.
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

    /** Whether the course in a folder came out of a pack. */
    public static boolean isUnpacked(Path folder) {
        return Files.isRegularFile(folder.resolve(PackManifest.FILE));
    }

    /**
     * Copies a course's folder to a place where there may be an earlier version of it.
     *
     * @throws UserError if it can't be
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
