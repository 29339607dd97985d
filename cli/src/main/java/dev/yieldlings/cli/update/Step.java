package dev.yieldlings.cli.update;

import dev.yieldlings.cli.workspace.Workspace;
import dev.yieldlings.engine.file.Digests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is to be done with one file of a workspace.
 *
 * @param file what is offered
 * @param action what is to be done
 * @param isNews whether the offer has changed since the workspace got it
 */
record Step(OfferedFile file, Action action, boolean isNews) {
    enum Action {
        /** It is as it should be. */
        NOTHING,
        /** It is missing. */
        ADD,
        /** It is an earlier version, unchanged. */
        RENEW,
        /** It is the program's or nothing is known of it: the new form comes, and a copy of what was there is kept. */
        KEEP_AND_RENEW,
        /** It is the learner's. */
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
        // Where nothing is known of what was there, a change of the learner's can't be told from one of the course's.
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

    /** As this, for a file that is part of what the learner has begun to change. */
    Step left() {
        return action == Action.RENEW ? new Step(file, Action.LEAVE, isNews) : this;
    }

    boolean is(Action one, OfferedFile.Kind kind) {
        return action == one && file.kind() == kind;
    }
}
