package dev.yieldlings.engine.course;

import dev.yieldlings.engine.course.json.CourseProblem;
import dev.yieldlings.engine.course.junit.SuiteSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An exercise, as its {@code exercise.json} describes it.
 *
 * @param folder the exercise's folder
 * @param number its position in the course, from 1
 * @param id the exercise's id, which is its folder's name
 * @param formerly its ids in earlier versions of the course
 * @param title the title shown to people
 * @param summary a sentence that says what to write
 * @param learned a sentence that says what the learner knows after passing; empty if the author gives none
 * @param difficulty the difficulty, from 1 (first steps) to 5
 * @param prerequisites the ids of exercises that should be solved first
 * @param files the names of the files that the learner writes
 * @param replaceable the names of given files that a submission may replace: solutions of earlier exercises that this
 *     one builds on
 * @param checks the checks that the suite must report, in the order in which they run
 * @param wrong the wrong solutions that the suite must reject
 * @param equivalent mutants of the reference solution that behave like it
 * @param limits the limits of steps and time for a submission
 * @param admission the exercise's own rules of admission
 * @param settings the course's settings for suites
 * @param faults the problems of its metadata; if there are any, nothing is graded with this exercise
 */
public record Exercise(
        Path folder,
        int number,
        String id,
        List<String> formerly,
        String title,
        String summary,
        String learned,
        int difficulty,
        List<String> prerequisites,
        List<String> files,
        List<String> replaceable,
        List<CheckSpec> checks,
        List<WrongSolution> wrong,
        List<Equivalent> equivalent,
        Limits limits,
        AdmissionRules admission,
        SuiteSettings settings,
        List<CourseProblem> faults) {
    private static final Pattern NUMBER = Pattern.compile("^[0-9]+-");

    public Exercise {
        formerly = List.copyOf(formerly);
        prerequisites = List.copyOf(prerequisites);
        files = List.copyOf(files);
        replaceable = List.copyOf(replaceable);
        checks = List.copyOf(checks);
        wrong = List.copyOf(wrong);
        equivalent = List.copyOf(equivalent);
        faults = List.copyOf(faults);
    }

    /**
     * An equivalent mutant of the reference solution: the author has found that it behaves the same, so no suite can
     * kill it.
     *
     * @param mutant the mutant's id, as {@code course verify} prints it
     * @param reason why it behaves the same
     */
    public record Equivalent(String mutant, String reason) {}

    /** Returns a copy with other checks and limits. */
    public Exercise with(List<CheckSpec> otherChecks, Limits otherLimits) {
        return new Exercise(
                folder,
                number,
                id,
                formerly,
                title,
                summary,
                learned,
                difficulty,
                prerequisites,
                files,
                replaceable,
                otherChecks,
                wrong,
                equivalent,
                otherLimits,
                admission,
                settings,
                faults);
    }

    /** Returns a placeholder for an exercise whose {@code exercise.json} can't be read at all. */
    static Exercise unreadable(Path folder, int number, String id) {
        return new Exercise(
                folder,
                number,
                id,
                List.of(),
                id,
                "",
                "",
                1,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Limits.DEFAULT,
                AdmissionRules.NONE,
                SuiteSettings.DEFAULT,
                List.of());
    }

    /** Returns a copy that is named after its folder and has problems. */
    Exercise broken(String folderName, List<CourseProblem> itsFaults) {
        return new Exercise(
                folder,
                number,
                folderName,
                formerly,
                title,
                summary,
                learned,
                difficulty,
                prerequisites,
                files,
                replaceable,
                checks,
                wrong,
                equivalent,
                limits,
                admission,
                settings,
                itsFaults);
    }

    /** Returns the sum of the points of all checks that are not a bonus. */
    public int maxPoints() {
        return checks.stream()
                .filter(check -> !check.bonus())
                .mapToInt(CheckSpec::points)
                .sum();
    }

    /**
     * Returns the check with this id.
     *
     * @throws java.util.NoSuchElementException if the exercise has no such check
     */
    public CheckSpec check(String id) {
        return checks.stream()
                .filter(check -> check.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Returns whether a submission to this exercise may contain all files with these names. */
    public boolean takes(List<String> names) {
        return Stream.concat(files.stream(), replaceable.stream()).toList().containsAll(names);
    }

    /**
     * Returns the name of the exercise's folder in a learner's workspace. Its number keeps the folders in course order.
     */
    public String folderName() {
        return String.format(Locale.ROOT, "%02d-%s", number, id);
    }

    /** Returns the present id, followed by the former ones. */
    public List<String> ids() {
        return Stream.concat(Stream.of(id), formerly.stream()).toList();
    }

    /**
     * Returns whether a learner's folder with this name belongs to this exercise. The name must be a present or former
     * id, with or without a number before it. Any number is accepted, because the exercise may have another one in
     * another version of the course.
     */
    public boolean isMeantBy(String name) {
        return ids().contains(name) || ids().contains(NUMBER.matcher(name).replaceFirst(""));
    }

    /** Returns the page that explains the exercise. */
    public Path readme() {
        return folder.resolve("README.md");
    }

    /** Returns the folder of the starter files. */
    public Path starter() {
        return folder.resolve("starter");
    }

    /** Returns the folder of the given source files; it need not exist. */
    public Path given() {
        return folder.resolve("given");
    }

    /** Returns the folder of the reference solution. Each subfolder is another solution in a different style. */
    public Path solution() {
        return folder.resolve("solution");
    }

    /** Returns the folder of the hidden suite. */
    public Path suite() {
        return folder.resolve("suite");
    }

    /** Returns the file with the compiled public suite in a learner's pack. */
    public Path publicSuite() {
        return folder.resolve("public.suite");
    }

    /** Returns the folder of the hints, {@code 1.md}, {@code 2.md} and so on. */
    public Path hints() {
        return folder.resolve("hints");
    }

    /** Returns the folder of a wrong solution. */
    public Path wrong(WrongSolution solution) {
        return folder.resolve("wrong").resolve(solution.name());
    }
}
