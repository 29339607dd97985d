package dev.yieldlings.engine.arrival;

import java.util.Locale;
import java.util.Set;

/**
 * What operating systems, editors, build tools and version control leave beside people's own work. The one list of it:
 * for batches and submissions, folders and zip files.
 */
public final class Junk {
    /** Names as their tools write them; a person's folder of the same letters in other case is theirs. */
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

    /** Whether a folder of this name is passed over with all that is in it. */
    public static boolean isFolder(String name) {
        return name.startsWith(".") || FOLDERS.contains(name);
    }

    /** Whether a file of this name is not shown by file managers, so that nobody means to hand it in. */
    static boolean isHidden(String name) {
        return name.startsWith(".");
    }

    /** Whether a file of this name is passed over. */
    public static boolean isFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return name.startsWith(".")
                || name.startsWith("~$")
                || FILES.contains(lower)
                || ENDINGS.stream().anyMatch(lower::endsWith);
    }
}
