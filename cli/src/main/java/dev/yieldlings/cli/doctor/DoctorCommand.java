package dev.yieldlings.cli.doctor;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.Courses;
import dev.yieldlings.cli.command.ExitCode;
import dev.yieldlings.cli.command.Version;
import dev.yieldlings.cli.help.Manual;
import dev.yieldlings.cli.help.Variable;
import dev.yieldlings.cli.view.PlainOption;
import dev.yieldlings.engine.child.SandboxPolicy;
import dev.yieldlings.engine.child.Sandboxing;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.pool.CancellationToken;
import dev.yieldlings.engine.pool.ChildException;
import dev.yieldlings.engine.probe.AdmissionProbe;
import dev.yieldlings.engine.probe.CompilerProbe;
import dev.yieldlings.engine.probe.Finding;
import dev.yieldlings.engine.probe.Finding.Status;
import dev.yieldlings.engine.probe.LimitsProbe;
import dev.yieldlings.engine.probe.SandboxProbe;
import dev.yieldlings.engine.run.Installation;
import dev.yieldlings.engine.run.WorkerLife;
import dev.yieldlings.engine.run.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code doctor}: tests what the program needs on this machine. */
@Manual(
        files = {Manual.PROGRESS, Manual.CACHE},
        environment = {Variable.FORCE_HYPERLINK, Variable.YIELDLINGS_CACHE})
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Tries what yieldlings needs on this machine, and says what to do if something is missing: each layer"
                    + " that keeps submissions from doing harm, the terminal that you type in, and the workspace that you"
                    + " are in.",
            "It reads the workspace's files and changes none."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing is wrong; anything that is missing is not needed",
            "1:something is wrong with the terminal or the workspace",
            "3:something is wrong with the program or the machine"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  yieldlings doctor", "  yieldlings doctor >report.txt  to send to someone who can help"})
public final class DoctorCommand implements Callable<Integer> {
    @Mixin
    private PlainOption plain = new PlainOption();

    private final Context context;

    public DoctorCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Findings machine = new Findings(plain.console(context.console()));
        machine(machine);
        Findings yours = new Findings(plain.console(context.console()));
        yours.heading("Your terminal");
        new TerminalProbe(context.console(), System.getenv()).findings().forEach(yours::show);
        yours.heading("Your workspace");
        new WorkspaceProbe(context).findings().forEach(yours::show);
        if (!machine.allHold()) {
            return ExitCode.BROKEN.code();
        }
        return (yours.allHold() ? ExitCode.PASSED : ExitCode.NOT_PASSED).code();
    }

    private void machine(Findings findings) throws IOException, InterruptedException {
        Installation installation = context.installation();
        findings.holds("program", Version.program());
        findings.holds(Version.isJavaBundled() ? "own runtime" : "JDK", Version.java());
        Course course = Courses.load(context.course());
        findings.holds("course", course.exercises().size() + " exercises in " + course.folder());
        layers(installation, findings);
        findings.show(installation
                .archive()
                .file("worker")
                .map(file -> new Finding("start archive", Status.HOLDS, "in use (" + file + ")"))
                .orElseGet(() -> new Finding("start archive", Status.ABSENT, "none; starts are slower, nothing else")));
        boolean isWritable = isWritable(installation);
        findings.show(new Finding(
                "cache",
                isWritable ? Status.HOLDS : Status.ABSENT,
                installation.cache()
                        + (isWritable
                                ? ""
                                : ": not writable; suites are compiled again each time. YIELDLINGS_CACHE names another "
                                        + "folder")));
    }

    private void layers(Installation installation, Findings findings) throws IOException, InterruptedException {
        Sandboxing sandboxing = new Sandboxing(SandboxPolicy.AUTO);
        findings.show(AdmissionProbe.find(installation));
        try (Workers workers = new Workers(installation, WorkerLife.SHORT, sandboxing, 1, Optional.empty())) {
            findings.holds(
                    "worker",
                    "starts and answers; generators run by "
                            + workers.probe(CancellationToken.create()).generatorEngine());
            LimitsProbe limits = new LimitsProbe(installation, workers);
            findings.show(limits.steps());
            findings.show(limits.time());
            findings.show(CompilerProbe.find(installation, sandboxing));
            findings.show(SandboxProbe.find(installation));
        } catch (ChildException e) {
            findings.show(new Finding("worker", Status.BROKEN, "does not work: " + e.getMessage()));
        }
    }

    private static boolean isWritable(Installation installation) {
        var folder = installation.cache().toAbsolutePath();
        while (folder != null && !Files.exists(folder)) {
            folder = folder.getParent();
        }
        return folder != null && Files.isWritable(folder);
    }
}
