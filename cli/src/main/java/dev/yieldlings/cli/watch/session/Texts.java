package dev.yieldlings.cli.watch.session;

import dev.yieldlings.cli.desk.Desk;
import dev.yieldlings.cli.desk.Hints;
import dev.yieldlings.cli.desk.Solutions;
import dev.yieldlings.cli.page.Page;
import dev.yieldlings.cli.terminal.Sheet;
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

/** What a watch shows to be read. */
final class Texts {
    private Texts() {}

    /** A verdict; where it is long, from the first thing that is wrong. */
    static Text verdict(Report report, List<String> afterwards) {
        return new Text(sheet -> {
            TextFormat.Body body = new TextFormat(sheet).body(report);
            List<String> lines = new ArrayList<>(body.lines());
            afterwards(report).forEach(line -> lines.addAll(Wrap.lines(line, sheet.width())));
            afterwards.forEach(paragraph -> {
                lines.add("");
                lines.addAll(Wrap.lines(paragraph, sheet.width()));
            });
            return new Text.Laid(lines, body.begin());
        });
    }

    /** A verdict in sentences. */
    static Text told(Report report, List<String> afterwards) {
        return Text.of(sheet -> {
            StringBuilder sentences = new StringBuilder();
            try {
                new PlainFormat(sheet).write(report, sentences);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Stream.concat(
                            sentences.toString().lines(),
                            Stream.concat(afterwards(report), afterwards.stream())
                                    .flatMap(line -> Wrap.lines(line, sheet.width()).stream()))
                    .toList();
        });
    }

    /** What is wrong, a line each, between two lines that tell an editor where the list begins and ends. */
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

    /** What to do next, where that is not plain. */
    private static Stream<String> afterwards(Report report) {
        return report.verdict() == Verdict.UNREADABLE
                ? Stream.of("x puts back the file that you began with.")
                : Stream.empty();
    }

    /** The page of an exercise, below what to do. */
    static Text page(Desk desk, Exercise exercise) {
        String markdown = read(exercise);
        return Text.of(sheet -> {
            List<String> lines = new ArrayList<>(Wrap.lines(whatToDo(desk, exercise), sheet.width()));
            lines.add("");
            lines.addAll(Page.lines(Page.withoutTitle(markdown), sheet));
            return lines;
        });
    }

    /** What an exercise asks for, in short. */
    static Text summary(Desk desk, Exercise exercise) {
        return sentence(exercise.summary() + " " + whatToDo(desk, exercise) + " p shows the page that explains it.");
    }

    private static String whatToDo(Desk desk, Exercise exercise) {
        return "Edit "
                + desk.workspace().folder(exercise).files().stream()
                        .map(desk::shown)
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

    /** The next hint, which counts as seen from here on. */
    static Text hint(Desk desk, Exercise exercise) {
        Hints hints = Hints.of(exercise);
        if (hints.count() == 0) {
            return sentence("There are no hints for " + exercise.id() + ".");
        }
        int number = desk.save(exercise, progress -> progress.withNextHint(hints.count()))
                .hints();
        String rest =
                number == hints.count() ? "That is the last hint." : "h gives the next one, which says a little more.";
        return new Text(sheet -> {
            List<String> lines = new ArrayList<>();
            int begin = 0;
            // All that were seen: one speaks of the one before it.
            for (int each = 1; each <= number; each++) {
                begin = lines.size();
                lines.add(sheet.style().strong("Hint " + each + " of " + hints.count()));
                lines.add("");
                lines.addAll(Page.lines(hints.text(each), sheet));
                lines.add("");
            }
            lines.add(rest);
            return new Text.Laid(lines, begin);
        });
    }

    /** A solution beside the learner's. */
    static Text solution(Desk desk, Exercise exercise) {
        Solutions solutions = Solutions.of(exercise);
        if (solutions.names().isEmpty()) {
            return Text.of(_ -> List.of("This course shows no solutions."));
        }
        String name = solutions.names().getFirst();
        return Text.of(sheet -> {
            List<String> lines = new ArrayList<>(SolutionDiff.lines(
                    exercise,
                    desk.workspace().folder(exercise).folder(),
                    solutions.folder(name).orElseThrow(),
                    sheet.style()));
            if (solutions.names().size() > 1) {
                lines.add("");
                lines.addAll(Wrap.lines(
                        "There are " + solutions.names().size() + " solutions: `" + desk.program() + " solution "
                                + exercise.id() + " --style NAME` shows " + String.join(" or ", solutions.names())
                                + ".",
                        sheet.width()));
            }
            return lines;
        });
    }

    /** The keys. */
    static Text keys() {
        return Text.of(sheet -> {
            List<String> lines = new ArrayList<>();
            for (Action action : Action.values()) {
                row(lines, String.valueOf(action.key()), action.purpose(), sheet);
            }
            lines.add("");
            row(lines, "j k", "move by a line, as the arrows do; space, Page Up and Page Down by a window", sheet);
            row(lines, "← →", "move sideways, where a line is wider than the window", sheet);
            row(lines, "g G", "go to the first and to the last line", sheet);
            lines.add("");
            lines.addAll(Wrap.lines(
                    "What you save in your editor is checked at once. Esc leaves this and goes back to the verdict or "
                            + "the page.",
                    sheet.width()));
            return lines;
        });
    }

    private static void row(List<String> lines, String key, String purpose, Sheet sheet) {
        List<String> wrapped = Wrap.lines(purpose, sheet.width() - 6);
        lines.add("  " + sheet.style().strong(key) + " ".repeat(4 - key.length()) + wrapped.getFirst());
        wrapped.stream().skip(1).forEach(line -> lines.add(" ".repeat(6) + line));
    }

    static Text allPassed(Desk desk) {
        return sentence("All " + desk.course().exercises().size()
                + " exercises are passed. The list (l) leads back to any of them; s there shows another way "
                + "to write one.");
    }

    /** Why there is no verdict. */
    static Text broken(String why) {
        return sentence("This could not be checked. " + why + " c tries again.");
    }

    private static Text sentence(String sentence) {
        return Text.of(sheet -> Wrap.lines(sentence, sheet.width()));
    }
}
