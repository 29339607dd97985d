package dev.yieldlings.cli.doctor;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.Courses;
import dev.yieldlings.cli.command.SetupError;
import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.cli.command.Version;
import dev.yieldlings.cli.progress.ProgressFile;
import dev.yieldlings.cli.update.Changes;
import dev.yieldlings.cli.update.WorkspaceMaker;
import dev.yieldlings.cli.update.WorkspaceNews;
import dev.yieldlings.cli.workspace.Workspace;
import dev.yieldlings.cli.workspace.WorkspaceException;
import dev.yieldlings.cli.workspace.WorkspaceLock;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.file.DiskTrouble;
import dev.yieldlings.engine.probe.Finding;
import dev.yieldlings.engine.probe.Finding.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tests the user's workspace: whether its files are intact and can be read and written. */
final class WorkspaceProbe {
    private static final long LITTLE_SPACE = 10_000_000;

    private final Context context;
    private final String init;

    WorkspaceProbe(Context context) {
        this.context = context;
        this.init = "`" + context.program() + " init`";
    }

    List<Finding> findings() {
        try {
            return Workspace.around(context.folder())
                    .map(this::inside)
                    .orElseGet(() -> List.of(
                            new Finding("workspace", Status.ABSENT, "you are in none; " + init + " makes one")));
        } catch (WorkspaceException e) {
            return List.of(new Finding("workspace", Status.BROKEN, String.valueOf(e.getMessage())));
        }
    }

    private List<Finding> inside(Workspace workspace) {
        List<Finding> findings = new ArrayList<>();
        findings.add(new Finding(
                "workspace",
                Status.HOLDS,
                workspace.root() + ", made or updated by yieldlings "
                        + workspace.settings().program().orElse("of an unknown version")));
        findings.add(progress(workspace));
        findings.add(saving(workspace));
        findings.add(space(workspace));
        try {
            Course course = Courses.load(workspace.settings().courseFolder().orElse(context.course()));
            findings.add(course(workspace, course));
            findings.add(files(workspace, course));
        } catch (UserError | SetupError e) {
            findings.add(new Finding(
                    "its course",
                    Status.BROKEN,
                    e.getMessage() + " `" + context.program() + " init --course DIR` names another folder"));
        } catch (IOException e) {
            findings.add(new Finding("its files", Status.BROKEN, DiskTrouble.of(e)));
        }
        List<Long> watches = OtherWatchers.in(workspace.root());
        if (!watches.isEmpty()) {
            findings.add(new Finding(
                    "watch",
                    Status.HOLDS,
                    "runs here: process "
                            + watches.stream().map(String::valueOf).collect(Collectors.joining(", "))
                            + "; several may, and nothing gets lost"));
        }
        return findings;
    }

    private static Finding progress(Workspace workspace) {
        return new ProgressFile(workspace)
                .problem()
                .map(problem -> new Finding("progress", Status.BROKEN, problem))
                .orElseGet(() -> new Finding("progress", Status.HOLDS, "can be read"));
    }

    private static Finding saving(Workspace workspace) {
        Optional<IOException> problem = WorkspaceLock.problem(workspace.hidden());
        return problem.map(e -> new Finding(
                        "saving",
                        Status.BROKEN,
                        "not possible: " + DiskTrouble.of(e) + "; progress is lost when a command ends"))
                .orElseGet(() -> new Finding("saving", Status.HOLDS, "possible"));
    }

    private static Finding space(Workspace workspace) {
        try {
            long free = Files.getFileStore(workspace.root()).getUsableSpace();
            String text = free / 1_000_000 + " MB free";
            return free < LITTLE_SPACE
                    ? new Finding("disk", Status.BROKEN, text + "; make room, or nothing can be saved")
                    : new Finding("disk", Status.HOLDS, text);
        } catch (IOException e) {
            return new Finding("disk", Status.ABSENT, "the free space is unknown");
        }
    }

    private Finding course(Workspace workspace, Course course) {
        WorkspaceNews news = WorkspaceNews.of(
                workspace,
                course,
                context.installation().kit(),
                context.installation().cache(),
                Version.current());
        String name = course.id() + ", " + course.exercises().size() + " exercises in " + course.folder();
        return switch (news) {
            case WorkspaceNews.None() -> new Finding("its course", Status.HOLDS, name);
            case WorkspaceNews.Some _ ->
                new Finding("its course", Status.ABSENT, name + "; it has news: " + init + " brings it in");
            case WorkspaceNews.OfLater(String version) ->
                new Finding(
                        "its course",
                        Status.ABSENT,
                        name + "; the workspace belongs to yieldlings " + version + ": use that, or a later one");
        };
    }

    private Finding files(Workspace workspace, Course course) throws IOException {
        Changes changes =
                WorkspaceMaker.pending(workspace, course, context.installation().kit());
        List<String> wrong = new ArrayList<>();
        add(wrong, "missing", changes.exercises().stream().map(Exercise::id));
        add(wrong, "missing", changes.restored().stream().map(Path::toString));
        add(wrong, "changed or out of date", changes.program().stream().map(Path::toString));
        return wrong.isEmpty()
                ? new Finding("its files", Status.HOLDS, "complete; the given files are unchanged")
                : new Finding(
                        "its files",
                        Status.BROKEN,
                        String.join("; ", wrong) + ". " + init
                                + " puts them back, and keeps copies of what it replaces");
    }

    private static void add(List<String> wrong, String what, Stream<String> names) {
        String all = names.collect(Collectors.joining(", "));
        if (!all.isEmpty()) {
            wrong.add(what + ": " + all);
        }
    }
}
