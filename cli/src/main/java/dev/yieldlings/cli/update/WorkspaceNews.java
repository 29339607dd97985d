package dev.yieldlings.cli.update;

import dev.yieldlings.cli.workspace.Workspace;
import dev.yieldlings.engine.course.Course;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.util.Optional;

/** Whether the program that is used now has something for a workspace that another version of it made. */
public sealed interface WorkspaceNews {
    /** Nothing to tell. */
    record None() implements WorkspaceNews {}

    /**
     * There is something to bring in.
     *
     * @param changes what
     */
    record Some(Changes changes) implements WorkspaceNews {}

    /**
     * The workspace belongs to a later version of the program, which may know what this one does not.
     *
     * @param version that version
     */
    record OfLater(String version) implements WorkspaceNews {}

    /**
     * Looks for news; where that does not work, there are none.
     *
     * @param workspace the workspace
     * @param course its course, as it is now
     * @param kit the kit's jar
     * @param cache where something may be kept that makes the next time faster
     * @param program the version of the program that is used now, where it is known
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
            // Whatever the user has asked for may work all the same.
            return new None();
        }
    }

    /** Whether a version comes after another; what is no version comes after none. */
    static boolean isLater(String one, String other) {
        try {
            return ModuleDescriptor.Version.parse(one).compareTo(ModuleDescriptor.Version.parse(other)) > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
