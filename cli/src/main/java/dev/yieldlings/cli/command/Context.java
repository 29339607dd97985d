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
 * What every command works with.
 *
 * @param console where it prints
 * @param input what the user types, or another program writes
 * @param installation where the program's parts lie
 * @param ahead a worker that was started before the command was known, if there is one
 * @param course the folder of the built-in course
 * @param folder the folder that the user is in
 * @param program how the user called the program, to be repeated in advice
 */
public record Context(
        Console console,
        InputStream input,
        Installation installation,
        Optional<WorkerAhead> ahead,
        Path course,
        Path folder,
        String program) {
    /** The same, with another input. */
    public Context reading(InputStream other) {
        return new Context(console, other, installation, ahead, course, folder, program);
    }

    /** A grader of a single submission; to be closed. */
    public Grader grader(SandboxPolicy policy) {
        return new Grader(installation, new GraderOptions(Use.ONE, 1).in(policy).with(ahead));
    }

    /** A grader of one submission by someone else, which reports a missing sandbox; the caller closes it. */
    public Grader strangersGrader(SandboxPolicy policy) {
        return new Grader(
                installation,
                new GraderOptions(Use.ONE, 1).in(policy).with(ahead).telling(console.err()::println));
    }

    /** A grader of one submission after the other, as they are written; to be closed. */
    public Grader patientGrader(SandboxPolicy policy) {
        return new Grader(
                installation, new GraderOptions(Use.AGAIN, 1).in(policy).with(ahead));
    }

    /** A grader of many submissions, several at a time; to be closed. */
    public Grader grader(SandboxPolicy policy, int jobs) {
        return new Grader(
                installation,
                new GraderOptions(Use.MANY, jobs).in(policy).with(ahead).telling(console.err()::println));
    }

    /** This context, for a command that prints otherwise. */
    public Context on(Console otherConsole) {
        return new Context(otherConsole, input, installation, ahead, course, folder, program);
    }

    /** This context, for a user who is in another folder. */
    public Context in(Path otherFolder) {
        return new Context(console, input, installation, ahead, course, otherFolder, program);
    }
}
