package dev.yieldlings.cli.learn;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.learner.Learner;
import dev.yieldlings.cli.learner.Output;
import dev.yieldlings.cli.update.Changes;
import dev.yieldlings.cli.update.WorkspaceResult;
import dev.yieldlings.cli.workspace.FolderNames;
import dev.yieldlings.engine.course.Exercise;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Prints what {@code init} has done, and what to do next. */
final class InitOutput {
    private static final int MOST = 12;

    private final Context context;
    private final WorkspaceResult made;
    private final Output output;
    private final Learner learner;

    InitOutput(Context context, WorkspaceResult made) {
        this.context = context;
        this.made = made;
        this.output = new Output(context.console());
        this.learner = Learner.open(context.in(made.workspace().root()));
    }

    void print() {
        Path root = made.workspace().root();
        if (made.isNew()) {
            output.text("Your workspace is ready: " + root + ", with "
                    + count(made.changes().exercises().size(), "exercise") + ".");
        } else if (made.changedNothing()) {
            output.text("Your workspace " + root + " has everything already; nothing was changed.");
        } else {
            updated(root, made.changes());
        }
        goOn(root);
    }

    private void updated(Path root, Changes changes) {
        output.text("Your workspace " + root + " is up to date; your own work is unchanged.");
        list("New exercises", changes.exercises().stream().map(Exercise::id).toList());
        list(
                "Folders with a new number, so that they are in the course's order",
                changes.moved().stream()
                        .map(move -> move.from() + " is now " + move.to())
                        .toList());
        list("New pages", names(changes.pages()));
        list("New starters for exercises that you had not begun", names(changes.starters()));
        list("You had passed these, and that stays", passed(changes));
        list("There is a newer version of these, but you have changed yours, so it stays", names(changes.left()));
        if (!changes.left().isEmpty()) {
            output.indented("  `" + context.program() + " show ID` shows the new page, and `" + context.program()
                    + " reset ID` gets the new starter and keeps a copy of yours.");
        }
        list("No more in the course; the folders stay, and so does your progress", changes.gone());
        list("Added again", names(changes.restored()));
        list("Brought up to date", names(changes.program()));
        lookalikes();
        made.kept().ifPresent(kept -> output.indented("Copies of what was there before: " + root.relativize(kept)));
    }

    /** Reports new folders for which the learner has a similar folder under another name. */
    private void lookalikes() {
        FolderNames folders = made.workspace().folders();
        for (Exercise exercise : made.changes().exercises()) {
            List<String> others = folders.lookalikes(exercise, learner.course());
            if (!others.isEmpty()) {
                output.indented(exercise.folderName() + " was made again. Did you rename it to "
                        + String.join(" or ", others) + "? That is not checked: move your files to "
                        + exercise.folderName() + ".");
            }
        }
    }

    /** The changed exercises that the learner had already passed. */
    private List<String> passed(Changes changes) {
        return Stream.of(changes.pages(), changes.starters(), changes.left())
                .flatMap(List::stream)
                .flatMap(file -> learner.course().inFolder(file.getName(0).toString()).stream())
                .distinct()
                .filter(learner::isPassed)
                .map(Exercise::id)
                .toList();
    }

    private static List<String> names(List<Path> files) {
        return files.stream().map(Path::toString).toList();
    }

    private void list(String what, List<String> names) {
        if (!names.isEmpty()) {
            boolean isLong = names.size() > MOST;
            List<String> shown = isLong ? names.subList(0, MOST) : names;
            output.indented(
                    what + ": " + String.join(", ", shown) + (isLong ? " and " + (names.size() - MOST) + " more" : ""));
        }
    }

    /** Prints advice, with commands for a learner who has changed to the workspace's folder. */
    private void goOn(Path root) {
        boolean isHere = root.equals(context.folder().normalize());
        learner.current().ifPresent(exercise -> {
            output.emptyLine();
            output.text((made.isNew() ? "Begin with " : "Go on with ") + exercise.id() + ": " + exercise.title() + ". "
                    + exercise.summary());
            output.emptyLine();
            if (!isHere) {
                output.pointer("Go", "cd " + quoted(shortest(root)));
            }
            output.howTo(learner, exercise);
        });
    }

    private String shortest(Path root) {
        Path here = context.folder().normalize();
        return root.startsWith(here) || here.startsWith(root)
                ? here.relativize(root).toString()
                : root.toString();
    }

    private static String quoted(String path) {
        return path.matches("[\\w./~+-]+") ? path : "'" + path.replace("'", "'\\''") + "'";
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
