package dev.yieldlings.engine.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.yieldlings.engine.TinyCourse;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** All faults of a course are reported at once, each with its file. */
class CourseSlipsTest {
    private static final String EXERCISE = "one/counter/exercise.json";

    @TempDir
    private Path folder;

    /** A fault that an author makes in a course. */
    interface Slip extends Function<TinyCourse, TinyCourse> {}

    static Stream<Arguments> slips() {
        return Stream.of(
                slip("no course.json", c -> c.without("course.json"), "course.json: there is no such file"),
                slip("no exercise.json", c -> c.without(EXERCISE), "exercise.json: there is no such file"),
                slip(
                        "a field that is there twice",
                        c -> c.exercise("\"summary\"", "\"title\": \"Other\", \"summary\""),
                        "exercise.json:5:3: \"title\" appears twice, first in line 4"),
                slip(
                        "an exercise that is called otherwise",
                        c -> c.replacing("course.json", "[\"counter\"]", "[\"couter\"]"),
                        "course.json:5:74: chapters[]: \"exercises\" names couter, but there is no folder one/couter; "
                                + "did you mean counter?"),
                slip(
                        "a comma too many",
                        c -> c.exercise("\"syntax\": [] }", "\"syntax\": [], }"),
                        "exercise.json:16:57: this is not JSON"),
                slip(
                        "a visibility that is none",
                        c -> c.exercise("\"points\": 3", "\"points\": 3, \"visibility\": \"hidden until soon\""),
                        "exercise.json:10:75: checks[]: \"visibility\" must be"),
                slip("no README", c -> c.without("one/counter/README.md"), "README.md is missing"),
                slip("no starter", c -> c.without("one/counter/starter/Counter.java"), "starter is missing"),
                slip("no solution", c -> c.without("one/counter/solution/Counter.java"), "solution is missing"),
                slip("no suite", c -> c.without("one/counter/suite/CounterSuite.java"), "suite is missing"),
                slip("not JSON", c -> c.with("course.json", "{ \"id\": }"), "course.json:1:9: this is not JSON"),
                slip("cut off", c -> c.with(EXERCISE, "{ \"id\": \"counter\""), "this is not JSON"),
                slip("empty", c -> c.with("course.json", ""), "a JSON object is needed"),
                slip("a list", c -> c.with("course.json", "[]"), "a JSON object is needed"),
                slip("something behind the end", c -> c.with("course.json", COURSE_AND_MORE), "this is not JSON"),
                slip("nested too deeply", c -> c.with("course.json", "[".repeat(100_000)), "this is not JSON"),
                slip(
                        "a rule that frees nothing",
                        c -> c.exercise("\"allow\": []", "\"allow\": [\"java.lang.System exit\"]"),
                        "admission: \"allow\": java.lang.System itself has no member exit"),
                slip(
                        "a rule for a type that there is not",
                        c -> c.exercise("\"deny\": []", "\"deny\": [\"java.util.Lisst\"]"),
                        "admission: \"deny\": java.util.Lisst is not a type"),
                slip(
                        "a file that can be replaced and isn't given",
                        c -> c.exercise("\"checks\"", "\"replaceable\": [\"Tool.java\"], \"checks\""),
                        "\"replaceable\" names Tool.java, which is not in given"),
                slip(
                        "a game without its main class",
                        c -> c.replacing(
                                "course.json", "\"chapters\"", "\"play\": { \"main\": \"Game\" }, \"chapters\""),
                        "play: \"main\" names Game, but there is no play/Game.java"),
                slip(
                        "a game of an exercise that there is not",
                        c -> c.replacing(
                                "course.json", "\"chapters\"", "\"play\": { \"exercises\": [\"x\"] }, \"chapters\""),
                        "play: \"exercises\" names x, which is not listed in a chapter"),
                slip(
                        "a later form",
                        c -> c.exercise("\"formatVersion\": 1", "\"formatVersion\": 2"),
                        "\"formatVersion\""),
                slip(
                        "an unknown key",
                        c -> c.exercise("\"title\"", "\"titel\": \"x\", \"title\""),
                        "exercise.json:4:3: \"titel\" is not known here; did you mean title?"),
                slip(
                        "an unknown key further in",
                        c -> c.exercise("\"points\": 3", "\"points\": 3, \"point\": 1"),
                        "checks[]: \"point\" is not known here; did you mean points?"),
                slip("no title", c -> c.exercise("\"title\": \"A counter\",", ""), "\"title\" is missing"),
                slip("a number for a text", c -> c.exercise("\"A counter\"", "5"), "\"title\" must be a text"),
                slip("a fraction for a text", c -> c.exercise("\"A counter\"", "1.5"), "\"title\" must be a text"),
                slip("true for a text", c -> c.exercise("\"A counter\"", "true"), "\"title\" must be a text"),
                slip("a blank text", c -> c.exercise("\"A counter\"", "\" \""), "\"title\" must be a text"),
                slip(
                        "a text for a number",
                        c -> c.exercise("\"difficulty\": 1", "\"difficulty\": \"1\""),
                        "\"difficulty\" must be a whole number"),
                slip(
                        "a fraction for a number",
                        c -> c.exercise("\"difficulty\": 1", "\"difficulty\": 1.5"),
                        "\"difficulty\" must be a whole number"),
                slip(
                        "a number beyond its range",
                        c -> c.exercise("\"difficulty\": 1", "\"difficulty\": 6"),
                        "from 1 to 5"),
                slip(
                        "a number beyond all ranges",
                        c -> c.exercise("\"difficulty\": 1", "\"difficulty\": 99999999999999999999"),
                        ""),
                slip(
                        "negative points",
                        c -> c.exercise("\"points\": 3", "\"points\": -3"),
                        "\"points\" must be a whole number"),
                slip(
                        "no seconds",
                        c -> c.exercise("\"seconds\": 20", "\"seconds\": 0"),
                        "limits: \"seconds\" must be a whole number"),
                slip(
                        "a text for a list",
                        c -> c.exercise("\"prerequisites\": []", "\"prerequisites\": \"none\""),
                        "\"prerequisites\" must be a list"),
                slip(
                        "numbers for texts",
                        c -> c.exercise("[\"Counter.java\"]", "[\"Counter.java\", 5]"),
                        "\"files\" must hold texts only"),
                slip(
                        "a text for an object",
                        c -> c.exercise(
                                "{ \"id\": \"begins\", \"name\": \"Begins with 1\", \"points\": 3 }", "\"begins\""),
                        "checks[]: a JSON object is needed"),
                slip(
                        "a list for an object",
                        c -> c.exercise("{ \"allow\": [], \"deny\": [], \"syntax\": [] }", "[]"),
                        "admission: a JSON object is needed"),
                slip(
                        "an id that is not the folder's",
                        c -> c.exercise("\"id\": \"counter\"", "\"id\": \"other\""),
                        "must be the folder's name, counter"),
                slip(
                        "an id in capitals",
                        c -> c.exercise("\"id\": \"begins\"", "\"id\": \"Begins\""),
                        "must be small letters"),
                slip(
                        "no files",
                        c -> c.exercise("[\"Counter.java\"]", "[]"),
                        "\"files\" must name what the learner writes"),
                slip("a file elsewhere", c -> c.exercise("Counter.java", "../Counter.java"), "not ../Counter.java"),
                slip("a file that is no source", c -> c.exercise("Counter.java", "Counter.class"), "not Counter.class"),
                slip(
                        "no checks",
                        c -> c.exercise("\"checks\": [", "\"checks\": [], \"chekcs\": ["),
                        "must list at least one check"),
                slip(
                        "a check twice",
                        c -> c.exercise("\"id\": \"counts\"", "\"id\": \"begins\""),
                        "check begins is listed twice"),
                slip(
                        "a need that is not there",
                        c -> c.exercise("\"points\": 2", "\"points\": 2, \"needs\": [\"other\"]"),
                        "check counts needs other, which is not listed before it"),
                slip(
                        "a need that comes later",
                        c -> c.exercise("\"points\": 2", "\"points\": 2, \"needs\": [\"alone\"]"),
                        "check counts needs alone, which is not listed before it"),
                slip(
                        "a check that needs itself",
                        c -> c.exercise("\"points\": 2", "\"points\": 2, \"needs\": [\"counts\"]"),
                        "check counts needs counts, which is not listed before it"),
                slip(
                        "a required check that needs a bonus",
                        c -> c.exercise("\"points\": 3", "\"points\": 3, \"bonus\": true")
                                .exercise("\"points\": 2", "\"points\": 2, \"needs\": [\"begins\"]"),
                        "check counts needs begins, so that can't be a bonus"),
                slip(
                        "nothing but bonuses",
                        c -> c.exercise("\"points\": 3", "\"points\": 3, \"bonus\": true")
                                .exercise("\"points\": 2", "\"points\": 2, \"bonus\": true")
                                .exercise("\"points\": 1 }", "\"points\": 1, \"bonus\": true }"),
                        "must list at least one check that is not a bonus"),
                slip(
                        "a text for a flag",
                        c -> c.exercise("\"points\": 2", "\"points\": 2, \"bonus\": \"yes\""),
                        "\"bonus\" must be true or false"),
                slip(
                        "a wrong solution that fails nothing",
                        c -> c.exercise("\"fails\": [\"begins\"]", "\"fails\": []"),
                        "wrong solution from-zero must fail"),
                slip(
                        "a wrong solution that fails an unknown check",
                        c -> c.exercise("\"fails\": [\"begins\"]", "\"fails\": [\"begin\"]"),
                        "exercise.json:14:46: wrong solution from-zero must fail on begin, which is no check; did you mean"
                                + " begins?"),
                slip(
                        "a wrong solution that leads to no hint",
                        c -> c.exercise("\"sentence\": \"It begins with 1.\"", "\"sentence\": \"x\", \"hint\": 2"),
                        "wrong solution from-zero leads to hint 2, which is not there"),
                slip(
                        "an unknown prerequisite",
                        c -> c.exercise("\"prerequisites\": []", "\"prerequisites\": [\"later\"]"),
                        "prerequisite later does not come before"),
                slip(
                        "itself as a prerequisite",
                        c -> c.exercise("\"prerequisites\": []", "\"prerequisites\": [\"counter\"]"),
                        "prerequisite counter does not come before"),
                slip(
                        "an unknown syntax",
                        c -> c.exercise("\"syntax\": []", "\"syntax\": [\"goto\"]"),
                        "\"goto\" is no syntax"),
                slip(
                        "an exercise twice",
                        c -> c.replacing("course.json", "[\"counter\"]", "[\"counter\", \"counter\"]"),
                        "exercise counter is listed twice"),
                slip("no exercises", c -> c.replacing("course.json", "[\"counter\"]", "[]"), "no exercise is listed"),
                slip(
                        "a chapter without a folder",
                        c -> c.replacing("course.json", "\"id\": \"one\"", "\"id\": \"two\""),
                        "course.json:5:24: chapters[]: there is no folder two for this chapter"),
                slip(
                        "a chapter elsewhere",
                        c -> c.replacing("course.json", "\"id\": \"one\"", "\"id\": \"../one\""),
                        "must be small letters"),
                slip(
                        "a chapter that is no folder name",
                        c -> c.replacing("course.json", "\"id\": \"one\"", "\"id\": \"o\\u0000e\""),
                        "must be small letters"),
                slip(
                        "an exercise that is no folder name",
                        c -> c.replacing("course.json", "[\"counter\"]", "[\"counter\", \"c\\u0000\"]"),
                        "must be small letters"));
    }

    private static final String COURSE_AND_MORE = """
            {
              "formatVersion": 1,
              "id": "tiny",
              "title": "A tiny course",
              "chapters": [{ "id": "one", "title": "The only chapter", "exercises": ["counter"] }]
            } }
            """;

    @ParameterizedTest(name = "{0}")
    @MethodSource("slips")
    void tellsWhatIsWrongAndWhere(String what, Slip slip, String problem) {
        CourseReading reading = slip.apply(new TinyCourse()).load(folder);

        assertThat(reading).as(what).isInstanceOf(CourseReading.Unusable.class);
        assertThat(((CourseReading.Unusable) reading).problems())
                .as(what)
                .anySatisfy(told -> assertThat(told.text()).contains(problem))
                .allSatisfy(told -> assertThat(told.file())
                        .startsWithRaw(folder)
                        .extracting(Path::toString, STRING)
                        .endsWith(".json"));
    }

    @Test
    void tellsEverythingAtOnce() {
        CourseReading reading = new TinyCourse()
                .replacing("course.json", "\"A tiny course\"", "7")
                .exercise("\"difficulty\": 1", "\"difficulty\": 9")
                .exercise("\"A counter\"", "\"\"")
                .exercise("\"id\": \"counts\"", "\"id\": \"begins\"")
                .exercise("\"summary\"", "\"sumary\": \"x\", \"summary\"")
                .without("one/counter/README.md")
                .load(folder);

        assertThat(((CourseReading.Unusable) reading).problems())
                .extracting(problem -> problem.in(folder.relativize(problem.file())))
                .containsExactly(
                        "course.json:4:12",
                        EXERCISE + ":4:12",
                        EXERCISE + ":6:17",
                        EXERCISE + ":11:13",
                        EXERCISE + ":1:1",
                        EXERCISE + ":5:3");
    }

    private static Arguments slip(String what, Slip slip, String problem) {
        return Arguments.of(what, slip, problem);
    }
}
