package dev.yieldlings.cli.learner;

import dev.yieldlings.cli.progress.ChangedChecks;
import dev.yieldlings.cli.update.Changes;
import dev.yieldlings.cli.update.WorkspaceNews;
import dev.yieldlings.engine.course.Exercise;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Notices about a workspace or its course, one sentence each. */
public final class Notice {
    private Notice() {}

    /**
     * Returns the notice about news for a workspace.
     *
     * @param init the command line that updates the workspace
     */
    static Optional<String> of(WorkspaceNews news, String init) {
        return switch (news) {
            case WorkspaceNews.None() -> Optional.empty();
            case WorkspaceNews.Some(Changes changes) ->
                Optional.of("News for this workspace: " + what(changes) + ". `" + init
                        + "` brings it in; what you wrote stays as it is.");
            case WorkspaceNews.OfLater(String version) ->
                Optional.of("This workspace belongs to yieldlings " + version
                        + ", which is newer than this one; this version doesn't know what is new in it.");
        };
    }

    /**
     * Returns the notice for an exercise with several folders; empty if it has at most one.
     *
     * @param folders the folders' names; the first one is used
     */
    static Optional<String> ofCopies(List<String> folders) {
        return folders.size() < 2
                ? Optional.empty()
                : Optional.of("Only " + folders.getFirst() + " is checked, not "
                        + String.join(" or ", folders.subList(1, folders.size()))
                        + ": move what you want from there, and delete or rename the rest.");
    }

    /**
     * Returns the notice for passed exercises whose checks have changed; empty if none have.
     *
     * @param program the command that runs the program
     */
    static Optional<String> ofChecks(List<ChangedChecks> all, String program) {
        List<ChangedChecks> changed =
                all.stream().filter(each -> !each.isNothing()).toList();
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        String what = changed.stream()
                .map(each -> each.exercise().id() + " (" + what(each) + ")")
                .collect(Collectors.joining(", "));
        String again =
                changed.size() == 1 ? "test " + changed.getFirst().exercise().id() : "check --all";
        return Optional.of("Checks have changed since you passed: " + what + ". What you have reached stays; `"
                + program + " " + again + "` tells whether you still pass.");
    }

    private static String what(ChangedChecks changed) {
        List<String> parts = new ArrayList<>();
        changed.added().forEach(name -> parts.add("new: " + name));
        changed.gone().forEach(name -> parts.add("no more: " + name));
        changed.points().forEach(name -> parts.add("other points: " + name));
        if (parts.isEmpty()) {
            parts.add(changed.isOtherSum() ? "other points" : "revised");
        }
        return String.join("; ", parts);
    }

    /** Returns the notice for an exercise that was named by an earlier id; empty if it was not. */
    public static Optional<String> ofOldName(Exercise exercise, String typed) {
        return exercise.formerly().stream()
                .filter(former -> typed.equals(former) || typed.endsWith("-" + former))
                .filter(_ -> !exercise.id().equals(typed) && !typed.equals(exercise.folderName()))
                .findFirst()
                .map(former -> former + " is called " + exercise.id() + " now.");
    }

    /**
     * Returns the notice beside a verdict for a course from a learner's pack, which contains only the public
     * checks.
     */
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
