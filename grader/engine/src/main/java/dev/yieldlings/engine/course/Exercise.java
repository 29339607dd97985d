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
 * @param folder its folder
 * @param number its place in the course, from 1
 * @param id its name for programs, which is its folder's name
 * @param formerly the ids that it had in earlier versions of the course
 * @param title its name for people
 * @param summary what to write, in a sentence
 * @param learned what someone knows who has passed it, in a sentence; empty if the author says nothing
 * @param difficulty from 1 (first steps) to 5
 * @param prerequisites the ids of exercises that should be solved before
 * @param files the names of the files that the learner writes
 * @param replaceable the names of given files in place of which a submission may bring its own: solutions of earlier
 *     exercises that this one builds on
 * @param checks what the suite must report, in the order in which they run
 * @param wrong the wrong solutions that the suite is proved against
 * @param equivalent changes to the reference solution that nobody could tell from it
 * @param limits what a submission may use
 * @param admission the exercise's own rules of what may be used
 * @param settings what the course says of its suites
 * @param faults what is wrong with its metadata; as long as there is anything, nothing is graded by it
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
     * A mutant of the reference solution that an author has looked at: it does the same, so no suite can kill it.
     *
     * @param mutant its id, as {@code course verify} prints it
     * @param reason why it does the same
     */
    public record Equivalent(String mutant, String reason) {}

    /** The same exercise, put to a submission by other settings. */
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

    /** One whose {@code exercise.json} can't be read at all. */
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

    /** The same exercise under its folder's name, with what is wrong with it. */
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

    /** The points that all checks give together, those of bonus checks aside. */
    public int maxPoints() {
        return checks.stream()
                .filter(check -> !check.bonus())
                .mapToInt(CheckSpec::points)
                .sum();
    }

    /** The check of this id, which must be one of the exercise's. */
    public CheckSpec check(String id) {
        return checks.stream()
                .filter(check -> check.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Whether all files of these names would be read from a submission. */
    public boolean takes(List<String> names) {
        return Stream.concat(files.stream(), replaceable.stream()).toList().containsAll(names);
    }

    /** The name of a learner's folder of it. The number keeps the folders in the course's order. */
    public String folderName() {
        return String.format(Locale.ROOT, "%02d-%s", number, id);
    }

    /** Its id, and then those that it had before. */
    public List<String> ids() {
        return Stream.concat(Stream.of(id), formerly.stream()).toList();
    }

    /**
     * Whether a learner's folder of this name is for it: the name is an id that it has or had, or such an id after a
     * number. Any number will do, since the exercise may have another one in another version of the course.
     */
    public boolean isMeantBy(String name) {
        return ids().contains(name) || ids().contains(NUMBER.matcher(name).replaceFirst(""));
    }

    /** The page that explains the exercise. */
    public Path readme() {
        return folder.resolve("README.md");
    }

    /** The folder of what the learner begins with. */
    public Path starter() {
        return folder.resolve("starter");
    }

    /** The folder of the types that the learner is given; there may be none. */
    public Path given() {
        return folder.resolve("given");
    }

    /** The folder of the reference solution; each folder in it is a further solution in another style. */
    public Path solution() {
        return folder.resolve("solution");
    }

    /** The folder of the hidden suite. */
    public Path suite() {
        return folder.resolve("suite");
    }

    /** The public suites of a learner's pack, compiled. */
    public Path publicSuite() {
        return folder.resolve("public.suite");
    }

    /** The folder of the hints, {@code 1.md}, {@code 2.md} and so on. */
    public Path hints() {
        return folder.resolve("hints");
    }

    /** The folder of a wrong solution. */
    public Path wrong(WrongSolution solution) {
        return folder.resolve("wrong").resolve(solution.name());
    }
}
