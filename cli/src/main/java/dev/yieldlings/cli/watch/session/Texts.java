package dev.yieldlings.cli.watch.session;

import dev.yieldlings.cli.learner.Hints;
import dev.yieldlings.cli.learner.Learner;
import dev.yieldlings.cli.learner.Solutions;
import dev.yieldlings.cli.page.Page;
import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.text.Wrap;
import dev.yieldlings.cli.view.PlainFormat;
import dev.yieldlings.cli.view.SolutionDiff;
import dev.yieldlings.cli.view.TextFormat;
import dev.yieldlings.cli.workspace.WorkspaceException;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.format.Formats;
import dev.yieldlings.engine.format.Graded;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts that a watch shows. */
final class Texts {
    private Texts() {}

    /** A verdict. If it is too long for the window, it is shown from the first failure on. */
    static Text verdict(Report report, List<String> afterwards) {
        return new Text(canvas -> {
            TextFormat.Body body = new TextFormat(canvas).body(report);
            List<String> lines = new ArrayList<>(body.lines());
            afterwards(report).forEach(line -> lines.addAll(Wrap.lines(line, canvas.width())));
            afterwards.forEach(paragraph -> {
                lines.add("");
                lines.addAll(Wrap.lines(paragraph, canvas.width()));
            });
            return new Text.Laid(lines, body.begin());
        });
    }

    /** A verdict in sentences. */
    static Text told(Report report, List<String> afterwards) {
        return Text.of(canvas -> {
            StringBuilder sentences = new StringBuilder();
            try {
                new PlainFormat(canvas).write(report, sentences);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Stream.concat(
                            sentences.toString().lines(),
                            Stream.concat(afterwards(report), afterwards.stream())
                                    .flatMap(line -> Wrap.lines(line, canvas.width()).stream()))
                    .toList();
        });
    }

    /** The errors, one per line, between two marker lines that tell an editor where the list begins and ends. */
    static Text listed(Graded graded) {
        return Text.of(_ -> {
            StringBuilder lines = new StringBuilder("yieldlings: begin\n");
            try {
                new Formats("").named("lines").orElseThrow().write(List.of(graded), lines);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return lines.append("yieldlings: end\n").toString().lines().toList();
        });
    }

    /** The next step, if it is not obvious. */
    private static Stream<String> afterwards(Report report) {
        return report.verdict() == Verdict.UNREADABLE
                ? Stream.of("x puts back the file that you began with.")
                : Stream.empty();
    }

    /** The page of an exercise, under a line that says which files to edit. */
    static Text page(Learner learner, Exercise exercise) {
        String markdown = read(exercise);
        return Text.of(canvas -> {
            List<String> lines = new ArrayList<>(Wrap.lines(whatToDo(learner, exercise), canvas.width()));
            lines.add("");
            lines.addAll(Page.lines(Page.withoutTitle(markdown), canvas));
            return lines;
        });
    }

    /** A short description of the task. */
    static Text summary(Learner learner, Exercise exercise) {
        return sentence(exercise.summary() + " " + whatToDo(learner, exercise) + " p shows the page that explains it.");
    }

    private static String whatToDo(Learner learner, Exercise exercise) {
        return "Edit "
                + learner.workspace().folder(exercise).files().stream()
                        .map(learner::shown)
                        .collect(Collectors.joining(", "))
                + "; each time you save, the verdict appears here.";
    }

    private static String read(Exercise exercise) {
        try {
            return Files.readString(exercise.readme());
        } catch (IOException e) {
            throw new WorkspaceException("The exercise's page can't be read", e);
        }
    }

    /** The next hint, with the earlier ones above it. It counts as seen from now on. */
    static Text hint(Learner learner, Exercise exercise) {
        Hints hints = Hints.of(exercise);
        if (hints.count() == 0) {
            return sentence("There are no hints for " + exercise.id() + ".");
        }
        int number = learner.save(exercise, progress -> progress.withNextHint(hints.count()))
                .hints();
        String rest =
                number == hints.count() ? "That is the last hint." : "h gives the next one, which says a little more.";
        return new Text(canvas -> {
            List<String> lines = new ArrayList<>();
            int begin = 0;
            // Show the earlier hints too, because hints refer to each other.
            for (int each = 1; each <= number; each++) {
                begin = lines.size();
                lines.add(canvas.style().strong("Hint " + each + " of " + hints.count()));
                lines.add("");
                lines.addAll(Page.lines(hints.text(each), canvas));
                lines.add("");
            }
            lines.add(rest);
            return new Text.Laid(lines, begin);
        });
    }

    /** A comparison of a solution with the learner's files. */
    static Text solution(Learner learner, Exercise exercise) {
        Solutions solutions = Solutions.of(exercise);
        if (solutions.names().isEmpty()) {
            return Text.of(_ -> List.of("This course shows no solutions."));
        }
        String name = solutions.names().getFirst();
        return Text.of(canvas -> {
            List<String> lines = new ArrayList<>(SolutionDiff.lines(
                    exercise,
                    learner.workspace().folder(exercise).folder(),
                    solutions.folder(name).orElseThrow(),
                    canvas.style()));
            if (solutions.names().size() > 1) {
                lines.add("");
                lines.addAll(Wrap.lines(
                        "There are " + solutions.names().size() + " solutions: `" + learner.program() + " solution "
                                + exercise.id() + " --style NAME` shows " + String.join(" or ", solutions.names())
                                + ".",
                        canvas.width()));
            }
            return lines;
        });
    }

    /** An explanation of the keys. */
    static Text keys() {
        return Text.of(canvas -> {
            List<String> lines = new ArrayList<>();
            for (Action action : Action.values()) {
                row(lines, String.valueOf(action.key()), action.purpose(), canvas);
            }
            lines.add("");
            row(lines, "j k", "move by a line, as the arrows do; space, Page Up and Page Down by a window", canvas);
            row(lines, "← →", "move sideways, where a line is wider than the window", canvas);
            row(lines, "g G", "go to the first and to the last line", canvas);
            lines.add("");
            lines.addAll(Wrap.lines(
                    "What you save in your editor is checked at once. Esc leaves this and goes back to the verdict or "
                            + "the page.",
                    canvas.width()));
            return lines;
        });
    }

    private static void row(List<String> lines, String key, String purpose, Canvas canvas) {
        List<String> wrapped = Wrap.lines(purpose, canvas.width() - 6);
        lines.add("  " + canvas.style().strong(key) + " ".repeat(4 - key.length()) + wrapped.getFirst());
        wrapped.stream().skip(1).forEach(line -> lines.add(" ".repeat(6) + line));
    }

    static Text allPassed(Learner learner) {
        return sentence("All " + learner.course().exercises().size()
                + " exercises are passed. The list (l) leads back to any of them; s there shows another way "
                + "to write one.");
    }

    /** Why there is no verdict. */
    static Text broken(String why) {
        return sentence("This could not be checked. " + why + " c tries again.");
    }

    private static Text sentence(String sentence) {
        return Text.of(canvas -> Wrap.lines(sentence, canvas.width()));
    }
}
