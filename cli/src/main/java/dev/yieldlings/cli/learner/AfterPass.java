package dev.yieldlings.cli.learner;

import dev.yieldlings.engine.course.Chapter;
import dev.yieldlings.engine.course.Exercise;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The paragraphs for a learner who has just passed an exercise. */
public final class AfterPass {
    private final Learner learner;
    private final Exercise exercise;
    private final Ways ways;

    private AfterPass(Learner learner, Exercise exercise, Ways ways) {
        this.learner = learner;
        this.exercise = exercise;
        this.ways = ways;
    }

    /**
     * The commands or keys for what the learner can do next.
     *
     * @param next goes to the next exercise
     * @param solution shows a solution
     */
    public record Ways(String next, String solution) {}

    /** Returns the paragraphs. The pass must already be saved. */
    public static List<String> paragraphs(Learner learner, Exercise exercise, Ways ways) {
        AfterPass after = new AfterPass(learner, exercise, ways);
        List<String> paragraphs = new ArrayList<>();
        if (!exercise.learned().isEmpty()) {
            paragraphs.add("Now you know: " + exercise.learned());
        }
        after.ending().stream().filter(paragraph -> !paragraph.isEmpty()).forEach(paragraphs::add);
        game(learner).filter(game -> after.isTimeToPlay()).ifPresent(paragraphs::add);
        Optional.of(after.styles()).filter(text -> !text.isEmpty()).ifPresent(paragraphs::add);
        learner.progress()
                .unsolvedAfter(learner.course(), exercise)
                .ifPresent(next ->
                        paragraphs.add("Next: " + next.id() + ", " + next.title() + ". " + ways.next() + " goes on."));
        return paragraphs;
    }

    private List<String> ending() {
        int all = learner.course().exercises().size();
        if (learner.progress().passed(learner.course()) == all) {
            return List.of(
                    "That was the last one: all exercises are passed, all " + all + " of them. Well done!",
                    known(
                            "What you have learned in this course",
                            learner.course().exercises()));
        }
        return learner.course().chapters().stream()
                .filter(chapter -> chapter.exercises().contains(exercise))
                .filter(chapter -> chapter.exercises().stream().allMatch(learner::isPassed))
                .findFirst()
                .map(this::complete)
                .orElse(List.of());
    }

    private List<String> complete(Chapter chapter) {
        return List.of(
                "The chapter " + chapter.title() + " is complete: you have passed all "
                        + chapter.exercises().size() + " exercises in it. " + others(),
                known("What you have learned in it", chapter.exercises()));
    }

    /**
     * Returns the sentence about the game that the learner's solutions form, if all of its parts are passed; else
     * empty.
     */
    public static Optional<String> game(Learner learner) {
        return learner.course()
                .play()
                .filter(play -> play.exercises().stream().allMatch(learner::isPassed))
                .map(play -> "Your solutions make a game together: `" + learner.program() + " play` runs it.");
    }

    /** Whether the exercise is a part of the game, or the last exercise of the course. */
    private boolean isTimeToPlay() {
        return learner.course()
                        .play()
                        .filter(play -> play.exercises().contains(exercise))
                        .isPresent()
                || learner.progress().passed(learner.course())
                        == learner.course().exercises().size();
    }

    /** The learner's progress in each chapter. */
    private String others() {
        return learner.course().chapters().stream()
                .map(chapter -> chapter.title() + " "
                        + chapter.exercises().stream().filter(learner::isPassed).count() + " of "
                        + chapter.exercises().size())
                .collect(Collectors.joining(", ", "So far: ", "."));
    }

    /** What exercises have taught, one line each; empty if their authors did not write it. */
    private static String known(String heading, List<Exercise> exercises) {
        List<String> learned = exercises.stream()
                .map(Exercise::learned)
                .filter(each -> !each.isEmpty())
                .map(each -> "- " + each)
                .toList();
        return learned.isEmpty() ? "" : heading + ":\n" + String.join("\n", learned);
    }

    private String styles() {
        List<String> names = Solutions.of(exercise).names();
        if (names.isEmpty()) {
            return "";
        }
        return names.size() > 1
                ? ways.solution() + " shows a solution beside yours; it can be written in another style too ("
                        + String.join(", ", names.subList(1, names.size())) + ")."
                : ways.solution() + " shows a solution beside yours.";
    }
}
