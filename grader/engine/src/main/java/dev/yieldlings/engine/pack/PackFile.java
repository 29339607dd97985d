package dev.yieldlings.engine.pack;

import dev.yieldlings.engine.course.PackManifest;
import dev.yieldlings.engine.course.json.CourseProblem;
import dev.yieldlings.engine.file.AtomicFile;
import dev.yieldlings.engine.file.Digests;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Packs as zip files. The same course gives the same bytes, and a file is unpacked only if its digest matches the
 * manifest's.
 */
public final class PackFile {
    private static final int MOST_BYTES = 256 << 20;
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private PackFile() {}

    /**
     * Writes a pack and returns its bytes.
     *
     * @param files the contents by path, with slashes
     */
    static byte[] write(PackManifest.Kind kind, String course, String program, Map<String, byte[]> files)
            throws IOException {
        Map<String, byte[]> sorted = new TreeMap<>(files);
        ObjectNode manifest = JsonMapper.shared().createObjectNode();
        manifest.put("formatVersion", PackManifest.FORMAT_VERSION);
        manifest.put("kind", kind.id());
        manifest.put("course", course);
        manifest.put("program", program);
        ArrayNode listed = manifest.putArray("files");
        sorted.forEach((path, content) -> listed.addObject().put("path", path).put("sha256", Digests.sha256(content)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            String text = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(manifest);
            put(zip, PackManifest.FILE, (text + "\n").getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> file : sorted.entrySet()) {
                put(zip, file.getKey(), file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /**
     * Unpacks a pack into a folder that does not exist yet.
     *
     * @return the pack's manifest
     * @throws PackException if the file is no pack, is damaged, or has a later format; files written so far are no
     *     usable course
     * @throws IOException if the folder can't be written
     */
    public static PackManifest unpack(Path pack, Path folder) throws PackException, IOException {
        Map<String, byte[]> files = read(pack);
        byte[] manifestBytes = files.remove(PackManifest.FILE);
        if (manifestBytes == null) {
            throw new PackException(
                    pack + " is no pack of a course: it has no " + PackManifest.FILE + ". `course pack` makes one.");
        }
        Path manifestFile = folder.resolve(PackManifest.FILE);
        AtomicFile.writeSoon(manifestFile, manifestBytes);
        List<CourseProblem> problems = new ArrayList<>();
        PackManifest manifest = PackManifest.read(manifestFile, problems)
                .orElseThrow(() -> new PackException(
                        pack + " can't be used: " + problems.getFirst().text() + ". It may be of a later yieldlings."));
        for (String path : manifest.files().keySet()) {
            if (!files.containsKey(path)) {
                throw damaged(pack, path + " is missing");
            }
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (!Digests.sha256(file.getValue()).equals(manifest.files().get(file.getKey()))) {
                throw damaged(pack, file.getKey() + " is not what was packed");
            }
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            AtomicFile.writeSoon(folder.resolve(file.getKey()), file.getValue());
        }
        return manifest;
    }

    private static PackException damaged(Path pack, String what) {
        return new PackException(pack + " is damaged: " + what + ". Get it once more.");
    }

    private static Map<String, byte[]> read(Path pack) throws PackException {
        Map<String, byte[]> files = new TreeMap<>();
        long size = 0;
        try (ZipFile zip = new ZipFile(pack.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (!isInside(entry.getName())) {
                    throw damaged(pack, entry.getName() + " leads out of it");
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    byte[] content = in.readNBytes((int) (MOST_BYTES - size + 1));
                    size += content.length;
                    files.put(entry.getName(), content);
                }
                if (size > MOST_BYTES) {
                    throw new PackException(pack + " holds more than " + (MOST_BYTES >> 20) + " MB.");
                }
            }
        } catch (ZipException e) {
            throw new PackException(pack + " is no zip file that can be read: " + e.getMessage() + ".");
        } catch (IOException e) {
            throw new PackException(pack + " can't be read: " + e.getMessage() + ".");
        }
        return files;
    }

    private static boolean isInside(String name) {
        try {
            Path path = Path.of(name);
            return !name.isEmpty()
                    && !name.contains("\\")
                    && !name.contains(":")
                    && !name.endsWith("/")
                    && !path.isAbsolute()
                    && path.equals(path.normalize())
                    && !Objects.requireNonNull(path.getName(0)).toString().equals("..");
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
