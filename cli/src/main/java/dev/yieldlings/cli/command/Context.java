package dev.yieldlings.cli.command;

import dev.yieldlings.cli.terminal.Console;
import dev.yieldlings.engine.child.SandboxPolicy;
import dev.yieldlings.engine.grade.Grader;
import dev.yieldlings.engine.grade.GraderOptions;
import dev.yieldlings.engine.grade.GraderOptions.Use;
import dev.yieldlings.engine.run.Installation;
import dev.yieldlings.engine.run.WorkerAhead;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The context of every command.
 *
 * @param console the command's output
 * @param input the command's standard input
 * @param installation the locations of the program's parts
 * @param ahead a worker that was started before the command was parsed; empty if none was
 * @param course the folder of the built-in course
 * @param folder the user's current folder
 * @param program how the user called the program, for advice that contains commands
 */
public record Context(
        Console console,
        InputStream input,
        Installation installation,
        Optional<WorkerAhead> ahead,
        Path course,
        Path folder,
        String program) {
    /** Returns this context with another input. */
    public Context reading(InputStream other) {
        return new Context(console, other, installation, ahead, course, folder, program);
    }

    /** Creates a grader for a single submission. The caller closes it. */
    public Grader grader(SandboxPolicy policy) {
        return new Grader(installation, new GraderOptions(Use.ONE, 1).in(policy).with(ahead));
    }

    /** Creates a grader for one submission of another person, which reports a missing sandbox. The caller closes it. */
    public Grader strangersGrader(SandboxPolicy policy) {
        return new Grader(
                installation,
                new GraderOptions(Use.ONE, 1).in(policy).with(ahead).telling(console.err()::println));
    }

    /** Creates a grader for many submissions one after the other, as the learner writes them. The caller closes it. */
    public Grader patientGrader(SandboxPolicy policy) {
        return new Grader(
                installation, new GraderOptions(Use.AGAIN, 1).in(policy).with(ahead));
    }

    /** Creates a grader for many submissions at a time. The caller closes it. */
    public Grader grader(SandboxPolicy policy, int jobs) {
        return new Grader(
                installation,
                new GraderOptions(Use.MANY, jobs).in(policy).with(ahead).telling(console.err()::println));
    }

    /** Returns this context with another console. */
    public Context on(Console otherConsole) {
        return new Context(otherConsole, input, installation, ahead, course, folder, program);
    }

    /** Returns this context with another current folder. */
    public Context in(Path otherFolder) {
        return new Context(console, input, installation, ahead, course, otherFolder, program);
    }
}
