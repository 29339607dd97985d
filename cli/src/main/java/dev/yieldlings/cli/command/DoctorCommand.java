package dev.yieldlings.cli.command;

import dev.yieldlings.cli.terminal.Console;
import dev.yieldlings.engine.child.SandboxPolicy;
import dev.yieldlings.engine.child.Sandboxing;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.layer.AdmissionProbe;
import dev.yieldlings.engine.layer.CompilerProbe;
import dev.yieldlings.engine.layer.Finding;
import dev.yieldlings.engine.layer.LimitsProbe;
import dev.yieldlings.engine.layer.SandboxProbe;
import dev.yieldlings.engine.run.Installation;
import dev.yieldlings.engine.run.StartArchive;
import dev.yieldlings.engine.run.WorkerException;
import dev.yieldlings.engine.run.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code doctor}: what works on this machine, each thing tried on the spot. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Tries what yieldlings needs on this machine, and says what to do where something is missing.",
            "That includes each layer that keeps submissions from doing harm."
        },
        footerHeading = "%nExample:%n",
        footer = "  yieldlings doctor")
public final class DoctorCommand implements Callable<Integer> {
    private final Context context;
    private boolean works = true;

    DoctorCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Installation installation = context.installation();
        line("JDK", "Java " + Runtime.version() + " in " + System.getProperty("java.home"));
        Course course = Courses.load(context.course());
        line("course", course.exercises().size() + " exercises in " + course.folder());
        layers(installation);
        line(
                "start archive",
                switch (installation.archive()) {
                    case StartArchive.Use(var file) -> "in use (" + file + ")";
                    case StartArchive.Make _, StartArchive.None _ -> "none; starts are slower, nothing else";
                });
        line(
                "cache",
                installation.cache()
                        + (isWritable(installation) ? "" : ": not writable; suites are compiled anew each time"));
        return (works ? ExitCode.PASSED : ExitCode.BROKEN).code();
    }

    private void layers(Installation installation) throws IOException, InterruptedException {
        Sandboxing sandboxing = new Sandboxing(SandboxPolicy.AUTO);
        show(AdmissionProbe.find(installation));
        try (Workers workers = new Workers(installation, sandboxing, 1, Optional.empty())) {
            line(
                    "worker",
                    "starts and answers; generators run by " + workers.probe().generatorEngine());
            LimitsProbe limits = new LimitsProbe(installation, workers);
            show(limits.steps());
            show(limits.time());
            show(CompilerProbe.find(installation, sandboxing));
            show(SandboxProbe.find(installation));
        } catch (WorkerException e) {
            works = false;
            line("worker", "does not work: " + e.getMessage());
        }
    }

    private static boolean isWritable(Installation installation) {
        var folder = installation.cache().toAbsolutePath();
        while (folder != null && !Files.exists(folder)) {
            folder = folder.getParent();
        }
        return folder != null && Files.isWritable(folder);
    }

    private void show(Finding finding) {
        works &= finding.status() != Finding.Status.BROKEN;
        line(finding.layer(), finding.text());
    }

    private void line(String what, String found) {
        Console console = context.console();
        console.out().println(console.style().strong(String.format("%-14s", what)) + found);
        console.out().flush();
    }
}
