package dev.yieldlings.cli.update;

import dev.yieldlings.cli.workspace.Workspace;
import dev.yieldlings.engine.file.Digests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What an update does with one file of a workspace.
 *
 * @param file the offered file
 * @param action the action
 * @param isNews whether the offer has changed since the last update
 */
record Step(OfferedFile file, Action action, boolean isNews) {
    enum Action {
        /** The file is up to date. */
        NOTHING,
        /** The file is missing and is added. */
        ADD,
        /** The file is an unchanged earlier version, or a binary of the program, and is replaced. */
        RENEW,
        /** The file is the program's, or a page of unknown origin. It is backed up and replaced. */
        KEEP_AND_RENEW,
        /** The file is the learner's and stays. */
        LEAVE
    }

    static Step of(Workspace workspace, OfferedFile file, PlacedFiles placed) throws IOException {
        Path target = file.in(workspace);
        Optional<String> before = placed.digest(file);
        boolean isNews = !before.equals(Optional.of(Digests.sha256(file.content())));
        if (Files.notExists(target, LinkOption.NOFOLLOW_LINKS)) {
            return new Step(file, Action.ADD, isNews);
        }
        Action action = file.isIn(target) ? Action.NOTHING : action(target, file, before);
        // Without a record of the placed file, the learner's changes can't be distinguished from the course's.
        return new Step(file, action, isNews && (action != Action.LEAVE || before.isPresent()));
    }

    private static Action action(Path target, OfferedFile file, Optional<String> before) throws IOException {
        boolean isFile = Files.isRegularFile(target);
        if (isFile && before.equals(Optional.of(Digests.sha256(Files.readAllBytes(target))))) {
            return Action.RENEW;
        }
        return switch (file.kind()) {
            case PROGRAM -> isFile && !file.isBinary() ? Action.KEEP_AND_RENEW : Action.RENEW;
            case PAGE -> isFile && before.isEmpty() ? Action.KEEP_AND_RENEW : Action.LEAVE;
            case STARTER -> Action.LEAVE;
        };
    }

    /** Returns this step for a starter of which another file was changed by the learner: the file is not updated. */
    Step left() {
        return action == Action.RENEW ? new Step(file, Action.LEAVE, isNews) : this;
    }

    boolean is(Action one, OfferedFile.Kind kind) {
        return action == one && file.kind() == kind;
    }
}
