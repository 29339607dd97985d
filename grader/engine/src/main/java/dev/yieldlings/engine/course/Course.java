package dev.yieldlings.engine.course;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A course: exercises in chapters, in the order in which they are meant to be solved.
 *
 * @param folder the folder that it was read from
 * @param id the course's id
 * @param title the title shown to people
 * @param chapters the chapters, in order
 * @param play the program that consists of the exercises' solutions, if there is one
 * @param broken the exercises with faulty metadata, as far as they can be read; they are in no chapter
 */
public record Course(
        Path folder, String id, String title, List<Chapter> chapters, Optional<Play> play, List<Exercise> broken) {
    public Course {
        chapters = List.copyOf(chapters);
        broken = List.copyOf(broken);
    }

    /** Returns the usable exercises, in order. */
    public List<Exercise> exercises() {
        return chapters.stream()
                .flatMap(chapter -> chapter.exercises().stream())
                .toList();
    }

    /**
     * Returns the course with its broken exercises in an additional last chapter, because a submission may be for one
     * of them.
     */
    public Course withBroken() {
        return broken.isEmpty()
                ? this
                : new Course(
                        folder,
                        id,
                        title,
                        Stream.concat(chapters.stream(), Stream.of(new Chapter("broken", "Broken", broken)))
                                .toList(),
                        play,
                        List.of());
    }

    /** Returns the exercise that has this id now, or else one that had it in an earlier version. */
    public Optional<Exercise> exercise(String exerciseId) {
        return exercises().stream()
                .filter(exercise -> exercise.id().equals(exerciseId))
                .findFirst()
                .or(() -> exercises().stream()
                        .filter(exercise -> exercise.formerly().contains(exerciseId))
                        .findFirst());
    }

    /** Returns the exercise to which a learner's folder with this name belongs. */
    public Optional<Exercise> inFolder(String name) {
        return exercise(name)
                .or(() -> exercises().stream()
                        .filter(exercise -> exercise.isMeantBy(name))
                        .findFirst());
    }

    /**
     * A program that consists of the solutions of several exercises, so that learners can use what they have written.
     *
     * <p>The course only lists the parts. The interface of the main class is defined by the command that runs it.
     *
     * @param folder the folder with the program's own source files
     * @param main the name of the main class, in the unnamed package
     * @param exercises the exercises whose solutions it uses, in course order
     */
    public record Play(Path folder, String main, List<Exercise> exercises) {
        public Play {
            exercises = List.copyOf(exercises);
        }
    }
}
