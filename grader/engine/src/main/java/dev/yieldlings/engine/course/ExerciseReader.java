package dev.yieldlings.engine.course;

import dev.yieldlings.engine.course.json.Fields;
import dev.yieldlings.engine.course.junit.JUnitSuite;
import dev.yieldlings.engine.course.junit.SuiteSettings;
import dev.yieldlings.engine.diagnostic.SourceFolder;
import dev.yieldlings.engine.policy.RuleCheck;
import dev.yieldlings.engine.report.Verdict;
import dev.yieldlings.engine.report.Visibility;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads one {@code exercise.json}. */
final class ExerciseReader {
    private static final Pattern TEST = Pattern.compile("tag:\\S.*|[\\p{L}_$][\\w.$]*(#[\\p{L}_$][\\w$]*)?");
    private static final Set<String> SYNTAX =
            new TreeSet<>(List.of("enhanced-for", "for", "while", "do", "lambda", "synchronized"));
    private static final Set<String> REQUIRED =
            new TreeSet<>(List.of("enhanced-for", "for", "while", "do", "lambda", "synchronized", "loop"));

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
        Visibility visibility = visibility(fields, Visibility.PUBLIC);
        Exercise exercise = new Exercise(
                folder,
                number,
                Ids.id(fields, "id"),
                fields.texts("formerly"),
                fields.text("title"),
                fields.text("summary"),
                fields.optionalText("learned", ""),
                (int) fields.number("difficulty", 1, 5, null),
                fields.texts("prerequisites"),
                fields.texts("files"),
                fields.texts("replaceable"),
                fields.has("checks")
                        ? fields.objects("checks", inside -> check(inside, visibility))
                        : ofSuite(fields, visibility),
                fields.objects("wrong", ExerciseReader::wrong),
                fields.objects("equivalent", ExerciseReader::equivalent),
                fields.object("limits", Limits.DEFAULT, ExerciseReader::limits),
                fields.object("admission", AdmissionRules.NONE, ExerciseReader::admission),
                settings,
                List.of());
        ExerciseConsistency.judge(fields, exercise, earlierIds);
        return exercise;
    }

    private static CheckSpec check(Fields fields, Visibility visibility) {
        List<String> tests = fields.texts("tests");
        tests.stream()
                .filter(test -> !TEST.matcher(test).matches())
                .forEach(test -> fields.problem(
                        "\"tests\" must hold selectors such as FooTest, FooTest#adds,"
                                + " FooTest.Nested or tag:slow, not " + test,
                        "tests",
                        test));
        return new CheckSpec(
                Ids.id(fields, "id"),
                fields.text("name"),
                (int) fields.number("points", 0, 1000, 1L),
                fields.texts("needs"),
                fields.flag("bonus"),
                tests,
                visibility(fields, visibility));
    }

    private static Visibility visibility(Fields fields, Visibility absent) {
        String text = fields.optionalText("visibility", absent.text());
        Optional<Visibility> visibility = Visibility.of(text);
        if (visibility.isEmpty()) {
            fields.problem("\"visibility\" must be " + Visibility.FORM + ", not " + text, "visibility");
        }
        return visibility.orElse(absent);
    }

    /** If the author lists no checks, each test of the suite is one. */
    private List<CheckSpec> ofSuite(Fields fields, Visibility visibility) {
        try {
            return JUnitSuite.checks(SourceFolder.all(folder.resolve("suite"))).stream()
                    .map(check -> check.seenBy(visibility))
                    .toList();
        } catch (IOException e) {
            fields.problem("\"checks\" is missing, and the suite can't be read: " + e.getMessage());
            return List.of();
        }
    }

    private static WrongSolution wrong(Fields fields) {
        return new WrongSolution(
                Ids.id(fields, "name"), fields.texts("fails"), fields.text("sentence"), verdict(fields), (int)
                        fields.number("hint", 1, 100, 0L));
    }

    /** Reads a wrong solution's expected verdict, which is "failed" by default. */
    private static Verdict verdict(Fields fields) {
        String wanted = fields.optionalText("verdict", Verdict.FAILED.id());
        Optional<Verdict> verdict = WRONG_VERDICTS.stream()
                .filter(possible -> possible.id().equals(wanted))
                .findFirst();
        if (verdict.isEmpty()) {
            fields.problem(
                    "\"verdict\" must be one of "
                            + WRONG_VERDICTS.stream().map(Verdict::id).collect(Collectors.joining(", ")) + ", not "
                            + wanted,
                    "verdict");
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
                fields.problem(
                        "\"" + statement + "\" is no syntax that can be forbidden; " + Fields.meant(statement, SYNTAX),
                        "syntax",
                        statement);
            }
        }
        List<String> required = fields.texts("required");
        for (String statement : required) {
            if (!REQUIRED.contains(statement)) {
                fields.problem(
                        "\"" + statement + "\" is no syntax that can be required; " + Fields.meant(statement, REQUIRED),
                        "required",
                        statement);
            }
        }
        List<String> allow = fields.texts("allow");
        List<String> deny = fields.texts("deny");
        allow.forEach(line ->
                RuleCheck.ofAllowing(line).ifPresent(why -> fields.problem("\"allow\": " + why, "allow", line)));
        deny.forEach(
                line -> RuleCheck.ofDenying(line).ifPresent(why -> fields.problem("\"deny\": " + why, "deny", line)));
        return new AdmissionRules(allow, deny, syntax, required);
    }
}
