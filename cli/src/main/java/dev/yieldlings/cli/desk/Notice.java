package dev.yieldlings.cli.desk;

import dev.yieldlings.cli.update.Changes;
import dev.yieldlings.cli.update.News;
import dev.yieldlings.engine.course.Exercise;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a learner should know about a workspace or its course, in one sentence each. */
public final class Notice {
    private Notice() {}

    /**
     * The sentence.
     *
     * @param init the command line that brings the workspace up to date
     */
    static Optional<String> of(News news, String init) {
        return switch (news) {
            case News.None() -> Optional.empty();
            case News.Some(Changes changes) ->
                Optional.of("News for this workspace: " + what(changes) + ". `" + init
                        + "` brings it in; what you wrote stays as it is.");
            case News.OfLater(String version) ->
                Optional.of("This workspace belongs to yieldlings " + version
                        + ", which is newer than this one; this version doesn't know what is new in it.");
        };
    }

    /**
     * A sentence where an exercise has several folders.
     *
     * @param folders their names; the first one counts
     */
    static Optional<String> ofCopies(List<String> folders) {
        return folders.size() < 2
                ? Optional.empty()
                : Optional.of("Only " + folders.getFirst() + " is checked, not "
                        + String.join(" or ", folders.subList(1, folders.size()))
                        + ": move what you want from there, and delete or rename the rest.");
    }

    /** A sentence with a verdict where the course came in a learner's pack. */
    public static Optional<String> ofPublicOnly(Exercise exercise) {
        return exercise.settings().publicOnly()
                ? Optional.of("Only public checks are run here; there may be others when it is graded.")
                : Optional.empty();
    }

    private static String what(Changes changes) {
        List<String> parts = new ArrayList<>();
        add(parts, changes.exercises().size(), "new exercise");
        add(parts, changes.gone().size(), "exercise taken out", "exercises taken out");
        add(parts, changes.pages().size() + left(changes, true), "changed page");
        add(parts, changes.starters().size() + left(changes, false), "changed starter");
        add(parts, changes.moved().size(), "folder gets a new name", "folders get new names");
        if (parts.isEmpty()) {
            add(parts, changes.program().size() + changes.restored().size(), "newer file");
        }
        return String.join(", ", parts);
    }

    private static int left(Changes changes, boolean isPage) {
        return (int) changes.left().stream()
                .filter(file -> file.endsWith("README.md") == isPage)
                .count();
    }

    private static void add(List<String> parts, int number, String one) {
        add(parts, number, one, one + "s");
    }

    private static void add(List<String> parts, int number, String one, String many) {
        if (number > 0) {
            parts.add(number + " " + (number == 1 ? one : many));
        }
    }
}
