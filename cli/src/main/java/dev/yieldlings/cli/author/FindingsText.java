package dev.yieldlings.cli.author;

import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.cli.text.Wrap;
import dev.yieldlings.engine.author.finding.Charge;
import dev.yieldlings.engine.author.finding.CourseFindings;
import dev.yieldlings.engine.author.finding.ExerciseFindings;
import dev.yieldlings.engine.author.finding.Mutation;
import dev.yieldlings.engine.author.finding.Problem;
import java.util.ArrayList;
import java.util.List;

/** Formats findings for authors. */
final class FindingsText {
    private static final int NARROWEST = 40;
    private static final int MOST_DETAILS = 12;

    private final Style style;
    private final Glyphs glyphs;
    private final int width;

    FindingsText(Canvas canvas) {
        this.style = canvas.style();
        this.glyphs = canvas.glyphs();
        this.width = Math.max(canvas.width(), NARROWEST);
    }

    List<String> exercise(ExerciseFindings findings) {
        List<String> lines = new ArrayList<>();
        String mark = findings.sound() ? style.good("ok") + "    " : style.bad("FAIL") + "  ";
        lines.add(mark + style.strong(findings.exercise()) + ": " + counts(findings));
        for (Problem problem : findings.problems()) {
            lines.addAll(problem(problem));
        }
        for (Charge charge : findings.charges()) {
            lines.addAll(charge(charge));
        }
        for (Mutation.Survivor survivor : findings.mutation().survivors()) {
            lines.addAll(survivor(survivor));
        }
        return lines;
    }

    List<String> problem(Problem problem) {
        List<String> lines = new ArrayList<>();
        String text = glyphs.clean(problem.place() + ": " + problem.what());
        List<String> told = Wrap.lines(text, width - 8);
        lines.add("      - " + told.getFirst());
        told.stream().skip(1).forEach(line -> lines.add("        " + line));
        List<String> details = problem.detail().lines().toList();
        for (String detail : details.subList(0, Math.min(details.size(), MOST_DETAILS))) {
            Wrap.lines(glyphs.clean(detail), width - 10).forEach(line -> lines.add(style.faint("          " + line)));
        }
        if (details.size() > MOST_DETAILS) {
            lines.add(style.faint(
                    "          " + glyphs.ellipsis() + " " + (details.size() - MOST_DETAILS) + " more lines"));
        }
        return lines;
    }

    private List<String> charge(Charge charge) {
        String text = "wrong solution " + charge.wrong() + " fails checks " + String.join(", ", charge.checks())
                + ": one mistake charged " + charge.checks().size() + " times; let "
                + String.join(" and ", charge.again()) + " need " + charge.first();
        return Wrap.lines(glyphs.clean(text), width - 8).stream()
                .map(line -> style.faint("        " + line))
                .toList();
    }

    private List<String> survivor(Mutation.Survivor survivor) {
        String place = survivor.file() + (survivor.line() > 0 ? ":" + survivor.line() : "");
        List<String> lines = new ArrayList<>();
        lines.add("      survivor " + survivor.id());
        String source = glyphs.clean((place + ": " + survivor.source()).strip());
        Wrap.lines(source, width - 10).forEach(line -> lines.add(style.faint("          " + line)));
        return lines;
    }

    String summary(CourseFindings findings) {
        int problems = findings.problems().size()
                + findings.exercises().stream()
                        .mapToInt(exercise -> exercise.problems().size())
                        .sum();
        String exercises = count(findings.exercises().size(), "exercise");
        return findings.sound()
                ? style.good("Sound") + ": " + exercises + "."
                : style.bad(count(problems, "problem")) + " in " + exercises + ".";
    }

    private static String counts(ExerciseFindings findings) {
        String counts = count(findings.solutions(), "solution") + ", " + count(findings.wrong(), "wrong solution");
        Mutation mutation = findings.mutation();
        if (mutation.equals(Mutation.NONE)) {
            return counts;
        }
        return counts + ", " + mutation.killed() + " of " + count(mutation.counted(), "mutant") + " killed"
                + (mutation.byLimit() > 0 ? " (" + mutation.byLimit() + " by a limit)" : "")
                + (mutation.silenced() > 0 ? ", " + mutation.silenced() + " silenced" : "");
    }

    private static String count(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
