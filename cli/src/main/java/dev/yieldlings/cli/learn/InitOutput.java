package dev.yieldlings.cli.learn;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.desk.Desk;
import dev.yieldlings.cli.desk.Output;
import dev.yieldlings.cli.workspace.Made;
import dev.yieldlings.engine.course.Exercise;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Says what {@code init} has done, and what to do next. */
final class InitOutput {
    private final Context context;
    private final Made made;
    private final Output output;

    InitOutput(Context context, Made made) {
        this.context = context;
        this.made = made;
        this.output = new Output(context.console());
    }

    void print() {
        Path root = made.workspace().root();
        if (made.isNew()) {
            output.text("Your workspace is ready: " + root + ", with "
                    + count(made.exercises().size(), "exercise") + ".");
        } else if (made.changedNothing()) {
            output.text("Your workspace " + root + " has everything already; nothing was changed.");
        } else {
            completed(root);
        }
        goOn(root);
    }

    private void completed(Path root) {
        output.text("Your workspace " + root + " is complete again; your own files are as they were.");
        if (!made.exercises().isEmpty()) {
            output.indented("Exercises added: "
                    + made.exercises().stream().map(Exercise::id).collect(Collectors.joining(", ")));
        }
        files("Added", made.restored());
        files("Brought up to date", made.refreshed());
        made.kept().ifPresent(kept -> output.indented("Their earlier forms: " + root.relativize(kept)));
    }

    private void files(String what, List<Path> files) {
        if (!files.isEmpty()) {
            output.indented(what + ": " + files.stream().map(Path::toString).collect(Collectors.joining(", ")));
        }
    }

    /** The advice is for somebody who has just gone to the workspace. */
    private void goOn(Path root) {
        boolean isHere = root.equals(context.folder().normalize());
        Context there = context.in(root);
        Desk desk = Desk.open(there);
        desk.current().ifPresent(exercise -> {
            output.emptyLine();
            output.text((made.isNew() ? "Begin with " : "Go on with ") + exercise.id() + ": " + exercise.title() + ". "
                    + exercise.summary());
            output.emptyLine();
            if (!isHere) {
                output.pointer("Go", "cd " + quoted(shortest(root)));
            }
            output.howTo(desk, exercise);
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
