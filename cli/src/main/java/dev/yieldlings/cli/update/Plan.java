package dev.yieldlings.cli.update;

import dev.yieldlings.cli.update.Changes.Move;
import dev.yieldlings.cli.update.OfferedFile.Kind;
import dev.yieldlings.cli.update.Step.Action;
import dev.yieldlings.cli.workspace.Backups;
import dev.yieldlings.cli.workspace.ExerciseFolder;
import dev.yieldlings.cli.workspace.Workspace;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.file.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A plan for the update of a workspace: one step for each file, none of which loses the learner's work.
 *
 * <p>The files of a starter belong together: if the learner has changed one of them, none is updated.
 */
final class Plan {
    private final Path root;
    private final PlacedFiles placed;
    private final List<Step> steps;
    private final List<Exercise> missing;
    private final List<String> gone;
    private final List<Move> moves;

    private Plan(
            Path root,
            PlacedFiles placed,
            List<Step> steps,
            List<Exercise> missing,
            List<String> gone,
            List<Move> moves) {
        this.root = root;
        this.placed = placed;
        this.steps = steps;
        this.missing = missing;
        this.gone = gone;
        this.moves = moves;
    }

    /** Compares a workspace with an offer. */
    static Plan of(Workspace workspace, WorkspaceOffer offer) throws IOException {
        PlacedFiles placed = PlacedFiles.read(workspace);
        List<Step> steps = new ArrayList<>();
        Set<Optional<Exercise>> begun = new HashSet<>();
        for (OfferedFile file : offer.all()) {
            Step step = Step.of(workspace, file, placed);
            steps.add(step);
            if (step.is(Action.LEAVE, Kind.STARTER)) {
                begun.add(file.exercise());
            }
        }
        steps.replaceAll(step ->
                step.file().kind() == Kind.STARTER && begun.contains(step.file().exercise()) ? step.left() : step);
        List<Exercise> missing = offer.course().exercises().stream()
                .filter(exercise -> !workspace.folder(exercise).exists())
                .toList();
        List<String> gone = placed.exercises().stream()
                .filter(id -> offer.course().exercise(id).isEmpty())
                .sorted()
                .toList();
        return new Plan(workspace.root(), placed, steps, missing, gone, moves(workspace, offer));
    }

    private static List<Move> moves(Workspace workspace, WorkspaceOffer offer) {
        return offer.course().exercises().stream()
                .map(workspace::folder)
                .filter(ExerciseFolder::exists)
                .map(folder -> new Move(folder.name(), folder.exercise().folderName()))
                .filter(move -> !move.from().equals(move.to()))
                .toList();
    }

    /** Returns the changes that the plan makes. */
    Changes changes() {
        return new Changes(
                missing,
                gone,
                moves,
                paths(step -> step.action() == Action.ADD && !isOfMissing(step)),
                paths(step -> isRenewed(step) && step.file().kind() == Kind.PAGE),
                paths(step -> isRenewed(step) && step.file().kind() == Kind.STARTER),
                paths(step -> isRenewed(step) && step.file().kind() == Kind.PROGRAM),
                paths(step -> step.action() == Action.LEAVE && step.isNews()));
    }

    /**
     * Returns only the changes that are new since the last update, without files that the learner has deleted or
     * changed.
     */
    Changes news() {
        List<Exercise> added = missing.stream()
                .filter(exercise -> !placed.exercises().contains(exercise.id()))
                .toList();
        List<Step> news = steps.stream()
                .filter(step -> step.isNews() && (step.action() != Action.ADD || !isOfMissing(step)))
                .toList();
        return new Plan(root, placed, news, added, gone, moves).changes();
    }

    /**
     * Carries the plan out.
     *
     * @param backups receives copies of the replaced files
     * @return the folder of the copies, or empty if no copy was needed
     */
    Optional<Path> carryOut(Backups backups) throws IOException {
        for (Move move : moves) {
            Files.move(root.resolve(move.from()), root.resolve(move.to()));
        }
        List<Path> kept = paths(step -> step.action() == Action.KEEP_AND_RENEW);
        Optional<Path> folder = kept.isEmpty() ? Optional.empty() : Optional.of(backups.keep("workspace", root, kept));
        for (Step step : steps) {
            if (step.action() == Action.ADD || isRenewed(step)) {
                AtomicFile.write(root.resolve(step.file().path()), step.file().content());
            }
        }
        return folder;
    }

    private static boolean isRenewed(Step step) {
        return step.action() == Action.RENEW || step.action() == Action.KEEP_AND_RENEW;
    }

    private boolean isOfMissing(Step step) {
        return step.file().exercise().filter(missing::contains).isPresent();
    }

    private List<Path> paths(Predicate<Step> which) {
        return steps.stream().filter(which).map(step -> step.file().path()).toList();
    }
}
