package dev.yieldlings.engine.arrival;

import java.util.Locale;
import java.util.Set;

/**
 * Files and folders that operating systems, editors, build tools and version control create. The same list serves
 * batches and submissions, folders and zip files.
 */
public final class Junk {
    /** Names exactly as the tools write them. In another case the name may be a learner's own folder. */
    private static final Set<String> FOLDERS = Set.of(
            "__MACOSX",
            "__pycache__",
            "$RECYCLE.BIN",
            "System Volume Information",
            "@eaDir",
            "lost+found",
            "CVS",
            "target",
            "out",
            "bin",
            "obj",
            "build",
            "dist",
            "classes",
            "generated-sources",
            "lib",
            "libs",
            "node_modules",
            "venv",
            "nbproject",
            "nbbuild");

    private static final Set<String> FILES =
            Set.of("thumbs.db", "ehthumbs.db", "ehthumbs_vista.db", "desktop.ini", "icon\r", "nohup.out");

    private static final Set<String> ENDINGS = Set.of(
            "~", ".class", ".iml", ".swp", ".swo", ".bak", ".tmp", ".orig", ".rej", ".part", ".crdownload", ".lnk");

    private Junk() {}

    /** Returns whether a folder of this name is ignored with everything in it. */
    public static boolean isFolder(String name) {
        return name.startsWith(".") || FOLDERS.contains(name);
    }

    /** Returns whether file managers hide a file of this name. Nobody hands in such a file on purpose. */
    static boolean isHidden(String name) {
        return name.startsWith(".");
    }

    /** Returns whether a file of this name is ignored. */
    public static boolean isFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return name.startsWith(".")
                || name.startsWith("~$")
                || FILES.contains(lower)
                || ENDINGS.stream().anyMatch(lower::endsWith);
    }
}
