package dev.yieldlings.cli.update;

import dev.yieldlings.cli.workspace.Workspace;
import dev.yieldlings.engine.course.Course;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.util.Optional;

/** The news of the running program for a workspace that another version has made. */
public sealed interface WorkspaceNews {
    /** No news. */
    record None() implements WorkspaceNews {}

    /**
     * An update is available.
     *
     * @param changes the changes that it would make
     */
    record Some(Changes changes) implements WorkspaceNews {}

    /**
     * A later version of the program made the workspace, so this version may not know all of it.
     *
     * @param version that version
     */
    record OfLater(String version) implements WorkspaceNews {}

    /**
     * Looks for news. Returns {@link None} if the workspace or the course can't be read.
     *
     * @param workspace the workspace
     * @param course its course in the current version
     * @param kit the kit's jar
     * @param cache a folder for cached fingerprints
     * @param program the version of the running program; empty if unknown
     */
    static WorkspaceNews of(Workspace workspace, Course course, Path kit, Path cache, Optional<String> program) {
        Optional<String> maker = workspace.settings().program();
        if (maker.isPresent() && program.isPresent() && isLater(maker.get(), program.get())) {
            return new OfLater(maker.get());
        }
        try {
            String now = new Fingerprints(cache.resolve("offers")).of(course, kit);
            if (workspace.settings().offered().equals(now)) {
                return new None();
            }
            Changes changes = Plan.of(workspace, WorkspaceOffer.of(course, kit, Optional.empty()))
                    .news();
            return changes.isNothing() ? new None() : new Some(changes);
        } catch (IOException e) {
            // The user's command may still work.
            return new None();
        }
    }

    /** Whether a version is later than another; false if one of them is not a version. */
    static boolean isLater(String one, String other) {
        try {
            return ModuleDescriptor.Version.parse(one).compareTo(ModuleDescriptor.Version.parse(other)) > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
