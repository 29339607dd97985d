package dev.yieldlings.engine.course;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A course: exercises in chapters, in the order in which they are meant to be solved.
 *
 * @param folder where it was read from
 * @param id its name for programs
 * @param title its name for people
 * @param chapters its chapters, in order
 * @param play the program that its exercises make together, if they make one
 * @param broken the exercises that can't be used, as far as they can be read; they are in no chapter
 */
public record Course(
        Path folder, String id, String title, List<Chapter> chapters, Optional<Play> play, List<Exercise> broken) {
    public Course {
        chapters = List.copyOf(chapters);
        broken = List.copyOf(broken);
    }

    /** All exercises that can be used, in order. */
    public List<Exercise> exercises() {
        return chapters.stream()
                .flatMap(chapter -> chapter.exercises().stream())
                .toList();
    }

    /** The course with the exercises that can't be used in a last chapter: a submission may be for one of them. */
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

    /** The exercise that has this id, or had it before. */
    public Optional<Exercise> exercise(String exerciseId) {
        return exercises().stream()
                .filter(exercise -> exercise.id().equals(exerciseId))
                .findFirst()
                .or(() -> exercises().stream()
                        .filter(exercise -> exercise.formerly().contains(exerciseId))
                        .findFirst());
    }

    /** The exercise that a learner's folder of this name is for. */
    public Optional<Exercise> inFolder(String name) {
        return exercise(name)
                .or(() -> exercises().stream()
                        .filter(exercise -> exercise.isMeantBy(name))
                        .findFirst());
    }

    /**
     * A program that a course's exercises make together, for a learner to use what they have written.
     *
     * <p>What its main class must look like is a matter between it and whoever runs it; the course only says what it is
     * made of.
     *
     * @param folder where its own sources lie
     * @param main the name of its main class, which is in the unnamed package
     * @param exercises the exercises whose solutions it is made of, in the course's order
     */
    public record Play(Path folder, String main, List<Exercise> exercises) {
        public Play {
            exercises = List.copyOf(exercises);
        }
    }
}
