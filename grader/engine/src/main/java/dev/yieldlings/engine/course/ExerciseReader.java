package dev.yieldlings.engine.course;

import dev.yieldlings.engine.course.junit.JUnitSuite;
import dev.yieldlings.engine.course.junit.SuiteSettings;
import dev.yieldlings.engine.diagnostic.SourceFolder;
import dev.yieldlings.engine.policy.RuleCheck;
import dev.yieldlings.engine.report.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads one {@code exercise.json}. */
final class ExerciseReader {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern FILE =
            Pattern.compile("\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*\\.java");
    private static final Pattern TEST = Pattern.compile("tag:\\S.*|[\\p{L}_$][\\w.$]*(#[\\p{L}_$][\\w$]*)?");
    private static final Set<String> SYNTAX = Set.of("enhanced-for", "for", "while", "do", "lambda", "synchronized");

    private static final Set<Verdict> WRONG_VERDICTS = EnumSet.of(
            Verdict.FAILED,
            Verdict.DOES_NOT_COMPILE,
            Verdict.NOT_ADMITTED,
            Verdict.OUT_OF_STEPS,
            Verdict.OUT_OF_TIME,
            Verdict.OUT_OF_MEMORY);

    private final Path folder;
    private final int number;
    private final SuiteSettings settings;

    ExerciseReader(Path folder, int number, SuiteSettings settings) {
        this.folder = folder;
        this.number = number;
        this.settings = settings;
    }

    Exercise read(Fields fields, Set<String> earlierIds) {
        CourseLoader.version(fields);
        Exercise exercise = new Exercise(
                folder,
                number,
                id(fields, "id"),
                fields.text("title"),
                fields.text("summary"),
                fields.optionalText("learned", ""),
                (int) fields.number("difficulty", 1, 5, null),
                fields.texts("prerequisites"),
                fields.texts("files"),
                fields.texts("replaceable"),
                fields.has("checks") ? fields.objects("checks", ExerciseReader::check) : ofSuite(fields),
                fields.objects("wrong", ExerciseReader::wrong),
                fields.objects("equivalent", ExerciseReader::equivalent),
                fields.object("limits", Limits.DEFAULT, ExerciseReader::limits),
                fields.object("admission", AdmissionRules.NONE, ExerciseReader::admission),
                settings);
        judge(fields, exercise, earlierIds);
        return exercise;
    }

    private static CheckSpec check(Fields fields) {
        List<String> tests = fields.texts("tests");
        tests.stream()
                .filter(test -> !TEST.matcher(test).matches())
                .forEach(test -> fields.problem("\"tests\" must hold selectors such as FooTest, FooTest#adds,"
                        + " FooTest.Nested or tag:slow, not " + test));
        return new CheckSpec(
                id(fields, "id"),
                fields.text("name"),
                (int) fields.number("points", 0, 1000, 1L),
                fields.texts("needs"),
                fields.flag("bonus"),
                tests);
    }

    /** Each test of the suite is a check where the author lists none. */
    private List<CheckSpec> ofSuite(Fields fields) {
        try {
            return JUnitSuite.checks(SourceFolder.all(folder.resolve("suite")));
        } catch (IOException e) {
            fields.problem("\"checks\" is missing, and the suite can't be read: " + e.getMessage());
            return List.of();
        }
    }

    private static WrongSolution wrong(Fields fields) {
        return new WrongSolution(
                id(fields, "name"), fields.texts("fails"), fields.text("sentence"), verdict(fields), (int)
                        fields.number("hint", 1, 100, 0L));
    }

    /** What a wrong solution comes to; where nothing is said, it fails as most do. */
    private static Verdict verdict(Fields fields) {
        String wanted = fields.optionalText("verdict", Verdict.FAILED.id());
        Optional<Verdict> verdict = WRONG_VERDICTS.stream()
                .filter(possible -> possible.id().equals(wanted))
                .findFirst();
        if (verdict.isEmpty()) {
            fields.problem("\"verdict\" must be one of "
                    + WRONG_VERDICTS.stream().map(Verdict::id).collect(Collectors.joining(", ")) + ", not " + wanted);
        }
        return verdict.orElse(Verdict.FAILED);
    }

    private static Exercise.Equivalent equivalent(Fields fields) {
        return new Exercise.Equivalent(fields.text("mutant"), fields.text("reason"));
    }

    private static Limits limits(Fields fields) {
        return new Limits(fields.number("stepsPerCheck", 1, 10_000_000_000L, Limits.DEFAULT.stepsPerCheck()), (int)
                fields.number("seconds", 1, 600, (long) Limits.DEFAULT.seconds()));
    }

    private static AdmissionRules admission(Fields fields) {
        List<String> syntax = fields.texts("syntax");
        for (String statement : syntax) {
            if (!SYNTAX.contains(statement)) {
                fields.problem("\"" + statement + "\" is no syntax that can be forbidden");
            }
        }
        List<String> required = fields.texts("required");
        for (String statement : required) {
            if (!SYNTAX.contains(statement) && !statement.equals("loop")) {
                fields.problem("\"" + statement + "\" is no syntax that can be required");
            }
        }
        List<String> allow = fields.texts("allow");
        List<String> deny = fields.texts("deny");
        allow.forEach(line -> RuleCheck.ofAllowing(line).ifPresent(why -> fields.problem("\"allow\": " + why)));
        deny.forEach(line -> RuleCheck.ofDenying(line).ifPresent(why -> fields.problem("\"deny\": " + why)));
        return new AdmissionRules(allow, deny, syntax, required);
    }

    static String id(Fields fields, String name) {
        String id = fields.text(name);
        if (!id.equals("?")) {
            isId(fields, name, id);
        }
        return id;
    }

    /** Whether a text is an id, and with that a name that a folder can have; a problem of the field's if it isn't. */
    static boolean isId(Fields fields, String name, String text) {
        boolean fits = ID.matcher(text).matches();
        if (!fits) {
            fields.problem("\"" + name + "\" must be small letters and digits with hyphens between, not " + text);
        }
        return fits;
    }

    /** Judges the checks by themselves; their ids. */
    private static Set<String> checks(Fields fields, List<CheckSpec> checks) {
        Set<String> required = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (CheckSpec check : checks) {
            for (String need : check.needs()) {
                if (!ids.contains(need)) {
                    fields.problem("check " + check.id() + " needs " + need + ", which is not listed before it");
                } else if (!check.bonus() && !required.contains(need)) {
                    fields.problem("check " + check.id() + " needs " + need + ", so that can't be a bonus");
                }
            }
            if (!ids.add(check.id())) {
                fields.problem("check " + check.id() + " is listed twice");
            }
            if (!check.bonus()) {
                required.add(check.id());
            }
        }
        if (required.isEmpty()) {
            fields.problem(
                    fields.has("checks")
                            ? "\"checks\" must list at least one check that is no bonus"
                            : "\"checks\" is missing, and there is no test in suite");
        }
        return ids;
    }

    private static void judge(Fields fields, Exercise exercise, Set<String> earlierIds) {
        if (exercise.files().isEmpty()) {
            fields.problem("\"files\" must name what the learner writes");
        }
        for (String file : exercise.files()) {
            if (!FILE.matcher(file).matches()) {
                fields.problem("\"files\" must hold names such as MyRange.java, not " + file);
            }
        }
        for (String file : exercise.replaceable()) {
            if (!Files.exists(exercise.given().resolve(file))) {
                fields.problem("\"replaceable\" names " + file + ", which does not lie in given");
            }
        }
        for (String prerequisite : exercise.prerequisites()) {
            if (!earlierIds.contains(prerequisite) || prerequisite.equals(exercise.id())) {
                fields.problem("prerequisite " + prerequisite + " does not come before this exercise");
            }
        }
        Set<String> checks = checks(fields, exercise.checks());
        for (WrongSolution wrong : exercise.wrong()) {
            if (wrong.fails().isEmpty() || !checks.containsAll(wrong.fails())) {
                fields.problem("wrong solution " + wrong.name() + " must fail on checks that are listed");
            }
        }
        for (WrongSolution wrong : exercise.wrong()) {
            if (wrong.hint() > 0 && !Files.exists(exercise.hints().resolve(wrong.hint() + ".md"))) {
                fields.problem(
                        "wrong solution " + wrong.name() + " leads to hint " + wrong.hint() + ", which is not there");
            }
        }
        for (Path needed : List.of(exercise.readme(), exercise.starter(), exercise.solution(), exercise.suite())) {
            if (!Files.exists(needed)) {
                fields.problem(needed.getFileName() + " is missing beside it");
            }
        }
    }
}
