package dev.yieldlings.engine.compile.untrusted;

import dev.yieldlings.engine.child.ChildProcess;
import dev.yieldlings.engine.child.Sandbox;
import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.diagnostic.SourceFile;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A compiler in a process of its own, which takes one submission at a time. */
final class CompilerChild implements AutoCloseable {
    /** What a JVM exits with under {@code ExitOnOutOfMemoryError}. */
    private static final int EXIT_OUT_OF_MEMORY = 3;

    private final ChildProcess child;
    private final DataOutputStream out;
    private final DataInputStream in;
    private boolean ready;
    private int compiled;

    private CompilerChild(ChildProcess child) {
        this.child = child;
        this.out = new DataOutputStream(new BufferedOutputStream(child.input()));
        this.in = new DataInputStream(new BufferedInputStream(child.output()));
    }

    /** What came of a submission in this process. */
    sealed interface Answer {
        /** It was compiled, or refused. */
        record Done(Compilation compilation) implements Answer {}

        /** It took too long; the process is killed. */
        record TooLong() implements Answer {}

        /** It took too much memory; the process has ended. */
        record TooMuch() implements Answer {}

        /** The process ended for a reason that can't be told. */
        record Died() implements Answer {}
    }

    /**
     * Starts one and returns at once.
     *
     * @param jar the jar of this class
     * @throws IOException if it can't be started
     */
    static CompilerChild start(Sandbox sandbox, Path java, Path jar, List<Path> classPath) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                java.toString(),
                "-Xmx" + CompileLimits.MEGABYTES + "m",
                "-Xss" + CompileLimits.STACK_MEGABYTES + "m",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism",
                "-XX:+DisplayVMOutputToStderr",
                "-Xlog:disable",
                "-Duser.language=en",
                "-Dfile.encoding=UTF-8",
                "-jar",
                jar.toString()));
        classPath.forEach(path -> command.add(path.toString()));
        List<Path> readable = new ArrayList<>(classPath);
        readable.add(jar);
        return new CompilerChild(ChildProcess.start(sandbox, command, readable));
    }

    Sandbox sandbox() {
        return child.sandbox();
    }

    /** How many submissions it has taken. */
    int compiled() {
        return compiled;
    }

    /** Waits until it can take sources; says whether it ever will. */
    boolean awaitReady() {
        try {
            ready = ready || in.read() == Wire.READY;
        } catch (IOException e) {
            ready = false;
        }
        return ready;
    }

    /**
     * Compiles sources.
     *
     * @param watch ends the process when the time is up
     */
    Answer compile(List<SourceFile> sources, ScheduledExecutorService watch) {
        compiled++;
        AtomicBoolean timeIsUp = new AtomicBoolean();
        ScheduledFuture<?> alarm = watch.schedule(
                () -> {
                    timeIsUp.set(true);
                    child.kill();
                },
                CompileLimits.SECONDS,
                TimeUnit.SECONDS);
        try {
            Wire.writeSources(out, sources);
            return new Answer.Done(Wire.readCompilation(in));
        } catch (IOException e) {
            if (timeIsUp.get()) {
                return new Answer.TooLong();
            }
            return child.exitCode() == EXIT_OUT_OF_MEMORY ? new Answer.TooMuch() : new Answer.Died();
        } finally {
            alarm.cancel(false);
        }
    }

    /** Ends the process, whatever it does. */
    void kill() {
        child.kill();
    }

    @Override
    public void close() {
        child.close();
    }
}
