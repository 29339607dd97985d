package dev.yieldlings.engine.author.proof;

import dev.yieldlings.engine.author.finding.Problem.Kind;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.format.json.JsonFormat;
import dev.yieldlings.engine.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Every solution passes, each time with the same report. */
final class SolutionsProof implements Proof {
    private static final int TIMES = 3;

    @Override
    public void examine(Evidence evidence) throws InterruptedException {
        Exercise exercise = evidence.exercise();
        List<Path> folders = new ArrayList<>(List.of(exercise.solution()));
        folders.addAll(ExerciseFolders.in(exercise.solution()));
        List<Path> runs = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            runs.addAll(folders);
        }
        List<Report> reports = evidence.proofGrader().grade(exercise, runs);
        for (int i = 0; i < folders.size(); i++) {
            List<Report> own = new ArrayList<>();
            for (int run = 0; run < TIMES; run++) {
                own.add(reports.get(run * folders.size() + i));
            }
            examine(evidence, ExerciseFolders.name(exercise, folders.get(i)), own);
        }
        evidence.solutions(folders.size());
    }

    private static void examine(Evidence evidence, String place, List<Report> reports) {
        Report first = reports.getFirst();
        if (!first.passed()) {
            evidence.problem(
                    Kind.SOLUTION,
                    place,
                    "must pass, but is " + first.verdict().id() + ". Mend it, or the check that is too strict.",
                    ReportWords.of(first));
        } else if (reports.stream().map(SolutionsProof::json).distinct().count() > 1) {
            evidence.problem(
                    Kind.SOLUTION,
                    place,
                    "gives a different report each time. Look for what changes from run to run in the suite or the "
                            + "solution:"
                            + " the order of a HashSet or HashMap, an identity hash code, the time, a random seed.",
                    difference(reports));
        }
    }

    private static String difference(List<Report> reports) {
        String first = json(reports.getFirst());
        String other = reports.stream()
                .map(SolutionsProof::json)
                .filter(json -> !json.equals(first))
                .findFirst()
                .orElse(first);
        int at = 0;
        while (at < Math.min(first.length(), other.length()) && first.charAt(at) == other.charAt(at)) {
            at++;
        }
        return excerpt(first, at) + "\n" + excerpt(other, at);
    }

    private static String excerpt(String json, int at) {
        return "…"
                + json.substring(Math.max(0, at - 60), Math.min(json.length(), at + 60))
                        .strip() + "…";
    }

    private static String json(Report report) {
        StringBuilder text = new StringBuilder();
        try {
            new JsonFormat().write(report, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
