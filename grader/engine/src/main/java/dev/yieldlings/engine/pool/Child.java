package dev.yieldlings.engine.pool;

import dev.yieldlings.engine.child.ChildProcess;
import dev.yieldlings.engine.child.Sandbox;
import dev.yieldlings.engine.pool.Exchange.End;
import dev.yieldlings.worker.child.ExitCodes;
import dev.yieldlings.worker.child.Request;
import dev.yieldlings.worker.message.Nonce;
import dev.yieldlings.worker.wire.FrameException;
import dev.yieldlings.worker.wire.FrameReader;
import dev.yieldlings.worker.wire.FrameWriter;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** One child process: started, given requests one at a time, and in the end killed. */
public final class Child implements AutoCloseable {
    private static final int LONGEST_FRAME = 16 << 20;
    private static final int MOST_BYTES = 64 << 20;

    /** More than any suite has checks to report on. */
    private static final int MOST_FRAMES = 10_000;

    private final ChildCommand command;
    private final ChildProcess process;
    private final FrameWriter out;
    private final FrameReader in;
    private final Nonce nonce = Nonce.random();
    private final CompletableFuture<byte[]> greeting = new CompletableFuture<>();
    private final UncheckedRequests probation = new UncheckedRequests();
    private int requests;

    private Child(ChildCommand command, ChildProcess process) {
        this.command = command;
        this.process = process;
        this.out = new FrameWriter(process.input());
        this.in = new FrameReader(new BufferedInputStream(process.output()), LONGEST_FRAME);
    }

    /**
     * Starts a child and returns at once; it gets ready while the caller does something else.
     *
     * @throws ChildException if it can't be started
     */
    public static Child start(ChildCommand command, Sandbox sandbox) {
        try {
            Child child = new Child(command, ChildProcess.start(sandbox, command.java(), command.readable()));
            Thread.ofPlatform().name("child-greeting").daemon().start(child::meet);
            return child;
        } catch (IOException e) {
            throw new ChildException("A " + command.name() + " could not be started: " + e.getMessage() + ".", e);
        }
    }

    private void meet() {
        try {
            out.open(nonce);
        } catch (IOException e) {
            // It has ended, or takes nothing in. Why, its output tells better.
        }
        try {
            greeting.complete(in.readBody(nonce).orElseThrow(EOFException::new));
        } catch (EOFException e) {
            int exitCode = process.exitCode();
            String errors = process.errors();
            greeting.completeExceptionally(new ChildException(
                    "A " + command.name() + " ended before it was ready (exit code " + exitCode + ")"
                            + (errors.isEmpty() ? ", without a word." : ":\n" + errors),
                    e));
        } catch (IOException | RuntimeException e) {
            greeting.completeExceptionally(
                    new ChildException("A " + command.name() + " could not be talked to: " + e.getMessage() + ".", e));
        }
    }

    /**
     * Waits until the child can take a request.
     *
     * @return what it said of itself then
     * @throws ChildException if it never can, or not in time
     * @throws InterruptedException if the token is cancelled first
     */
    byte[] awaitGreeting(Duration most, CancellationToken token) throws InterruptedException {
        try {
            return token.await(greeting, most);
        } catch (ExecutionException e) {
            throw new ChildException(
                    String.valueOf(e.getCause() == null ? e : e.getCause().getMessage()), e);
        } catch (TimeoutException e) {
            throw new ChildException(
                    "A " + command.name() + " was not ready after " + most.toSeconds() + " seconds.", e);
        }
    }

    /**
     * Gives it a request and reads the answer.
     *
     * @param guard ends the child where that takes too long, or is not wanted any more
     * @throws ChildException if the child says that it broke
     */
    <C extends Conversation> Exchange<C> exchange(C conversation, ChildLimits limits, ChildWatchdog guard) {
        requests++;
        End end = talk(conversation, limits);
        boolean forced = !guard.end();
        return new Exchange<>(conversation, forced && !(end instanceof End.Answered) ? guard.reason() : end);
    }

    private End talk(Conversation conversation, ChildLimits limits) {
        Nonce answers = Nonce.random();
        try {
            out.write(nonce, new Request(answers, limits.ofRequest(), conversation.request()).toBytes());
            long bytes = 0;
            for (int frames = 0; frames < MOST_FRAMES && bytes < MOST_BYTES; frames++) {
                Optional<byte[]> body = in.readBody(answers);
                if (body.isEmpty()) {
                    return ended();
                }
                bytes += body.get().length;
                switch (conversation.answer(body.get())) {
                    case GOES_ON -> {}
                    case DONE -> {
                        return new End.Answered(true);
                    }
                    case DONE_IN_DOUBT -> {
                        probation.demand();
                        return new End.Answered(true);
                    }
                    case DONE_WITH_THE_CHILD -> {
                        return new End.Answered(false);
                    }
                }
            }
            return new End.Violated("it never stopped answering");
        } catch (FrameException e) {
            return new End.Violated(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return ended();
        }
    }

    private End ended() {
        int exitCode = process.exitCode();
        return switch (exitCode) {
            case ExitCodes.OUT_OF_MEMORY -> new End.OutOfMemory();
            case ExitCodes.OUT_OF_TIME -> new End.OutOfTime();
            case ExitCodes.IDLE -> new End.Idle();
            case ExitCodes.UNWATCHED ->
                throw new ChildException(
                        "A " + command.name() + " could not watch its limits. This is a fault of yieldlings, or of "
                                + "the Java that runs it, which `yieldlings doctor` tells of:\n" + process.errors());
            default -> new End.Died(exitCode);
        };
    }

    /** What it was started in. */
    public Sandbox sandbox() {
        return process.sandbox();
    }

    /** How many requests it was given. */
    int requests() {
        return requests;
    }

    /** What it was asked since it was last known to be sound. */
    UncheckedRequests probation() {
        return probation;
    }

    /** The CPU time that it has used so far, as the system says; nothing if it doesn't say. */
    Optional<Duration> cpu() {
        return process.cpu();
    }

    /** Whether it has not ended yet. */
    boolean isAlive() {
        return process.isAlive();
    }

    /** Whether it has ended, killed from outside. */
    boolean wasKilled() {
        return !isAlive() && new End.Died(process.exitCode()).wasKilled();
    }

    /** Ends it, whatever it does. */
    void kill() {
        process.kill();
    }

    /** Lets it end by itself. */
    void finish() throws InterruptedException {
        process.finish();
    }

    @Override
    public void close() {
        probation.end(false);
        process.close();
    }
}
