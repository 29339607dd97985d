package dev.yieldlings.engine.course;

import dev.yieldlings.engine.course.json.Fields;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Validates the fields of an {@code exercise.json} against each other and against the files next to it. */
final class ExerciseConsistency {
    private static final Pattern FILE =
            Pattern.compile("\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*\\.java");

    private final Fields fields;
    private final Exercise exercise;

    private ExerciseConsistency(Fields fields, Exercise exercise) {
        this.fields = fields;
        this.exercise = exercise;
    }

    /** Reports every inconsistency as a problem. */
    static void judge(Fields fields, Exercise exercise, Set<String> earlierIds) {
        ExerciseConsistency rules = new ExerciseConsistency(fields, exercise);
        rules.formerly();
        rules.files();
        rules.prerequisites(earlierIds);
        rules.checks();
        rules.wrong();
        List<Path> all = exercise.settings().publicOnly()
                ? List.of(exercise.readme(), exercise.starter(), exercise.publicSuite())
                : List.of(exercise.readme(), exercise.starter(), exercise.solution(), exercise.suite());
        for (Path needed : all) {
            if (!Files.exists(needed)) {
                fields.problem(needed.getFileName() + " is missing beside it");
            }
        }
    }

    private void formerly() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < exercise.formerly().size(); i++) {
            String former = exercise.formerly().get(i);
            Ids.isId(fields, former, "formerly", i);
            if (former.equals(exercise.id())) {
                fields.problem("\"formerly\" must name other ids than the exercise's own", "formerly", i);
            }
            if (!names.add(former)) {
                fields.problem("\"formerly\" names " + former + " twice", "formerly", i);
            }
        }
    }

    private void files() {
        if (exercise.files().isEmpty()) {
            fields.problem("\"files\" must name what the learner writes", "files");
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < exercise.files().size(); i++) {
            String file = exercise.files().get(i);
            if (!FILE.matcher(file).matches()) {
                fields.problem("\"files\" must hold names such as MyRange.java, not " + file, "files", i);
            }
            if (!names.add(file)) {
                fields.problem("\"files\" names " + file + " twice", "files", i);
            }
        }
        for (String file : exercise.replaceable()) {
            if (!Files.exists(exercise.given().resolve(file))) {
                fields.problem("\"replaceable\" names " + file + ", which is not in given", "replaceable", file);
            }
        }
    }

    private void prerequisites(Set<String> earlierIds) {
        Set<String> earlier = new TreeSet<>(earlierIds);
        earlier.remove(exercise.id());
        for (String prerequisite : exercise.prerequisites()) {
            if (!earlier.contains(prerequisite)) {
                fields.problem(
                        "prerequisite " + prerequisite + " does not come before this exercise; "
                                + Fields.meant(prerequisite, earlier),
                        "prerequisites",
                        prerequisite);
            }
        }
    }

    private void checks() {
        Set<String> required = new HashSet<>();
        Set<String> ids = new TreeSet<>();
        for (int i = 0; i < exercise.checks().size(); i++) {
            CheckSpec check = exercise.checks().get(i);
            for (String need : check.needs()) {
                if (!ids.contains(need)) {
                    fields.problem(
                            "check " + check.id() + " needs " + need + ", which is not listed before it; "
                                    + Fields.meant(need, ids),
                            "checks",
                            i,
                            "needs",
                            need);
                } else if (!check.bonus() && !required.contains(need)) {
                    fields.problem(
                            "check " + check.id() + " needs " + need + ", so that can't be a bonus",
                            "checks",
                            i,
                            "needs",
                            need);
                }
            }
            if (!ids.add(check.id())) {
                fields.problem(
                        "check " + check.id() + " is listed twice. Give one of them another id", "checks", i, "id");
            }
            if (!check.bonus()) {
                required.add(check.id());
            }
        }
        if (required.isEmpty() && !exercise.settings().publicOnly()) {
            fields.problem(
                    fields.has("checks")
                            ? "\"checks\" must list at least one check that is not a bonus"
                            : "\"checks\" is missing, and there is no test in suite",
                    "checks");
        }
    }

    private void wrong() {
        Set<String> checks =
                exercise.checks().stream().map(CheckSpec::id).collect(Collectors.toCollection(TreeSet::new));
        Set<String> names = new HashSet<>();
        for (int i = 0; i < exercise.wrong().size(); i++) {
            WrongSolution wrong = exercise.wrong().get(i);
            if (!names.add(wrong.name())) {
                fields.problem("wrong solution " + wrong.name() + " is listed twice", "wrong", i, "name");
            }
            if (wrong.fails().isEmpty()) {
                fields.problem(
                        "wrong solution " + wrong.name() + " must fail on at least one check: name it in \"fails\"",
                        "wrong",
                        i,
                        "fails");
            }
            for (String check : wrong.fails()) {
                if (!checks.contains(check)) {
                    fields.problem(
                            "wrong solution " + wrong.name() + " must fail on " + check + ", which is no check; "
                                    + Fields.meant(check, checks),
                            "wrong",
                            i,
                            "fails",
                            check);
                }
            }
            if (wrong.hint() > 0 && !Files.exists(exercise.hints().resolve(wrong.hint() + ".md"))) {
                fields.problem(
                        "wrong solution " + wrong.name() + " leads to hint " + wrong.hint() + ", which is not there",
                        "wrong",
                        i,
                        "hint");
            }
        }
    }
}
