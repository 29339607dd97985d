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

/** One child process. It answers one request at a time and is killed in the end. */
public final class Child implements AutoCloseable {
    private static final int LONGEST_FRAME = 16 << 20;
    private static final int MOST_BYTES = 64 << 20;

    /** A limit that no suite's number of checks comes near. */
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
     * Starts a child and returns at once; the child gets ready in the meantime.
     *
     * @throws ChildException if the process can't be started
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
            // The child has ended or reads no input; its output and exit code, read below, explain why.
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
     * @return the child's greeting
     * @throws ChildException if the child ends, breaks the protocol, or is not ready in time
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
     * Sends a request and reads the answer.
     *
     * @param guard ends the child if it exceeds a limit or the request is cancelled
     * @throws ChildException if the child reports a fault of its own
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

    /** Returns the sandbox that the child runs in. */
    public Sandbox sandbox() {
        return process.sandbox();
    }

    /** Returns the number of requests sent to the child. */
    int requests() {
        return requests;
    }

    /** Returns the requests that the child answered since it was last known to be sound. */
    UncheckedRequests probation() {
        return probation;
    }

    /** Returns the CPU time that the child has used, or empty if the system doesn't report it. */
    Optional<Duration> cpu() {
        return process.cpu();
    }

    /** Whether the child is still running. */
    boolean isAlive() {
        return process.isAlive();
    }

    /** Whether the child was killed from outside. */
    boolean wasKilled() {
        return !isAlive() && new End.Died(process.exitCode()).wasKilled();
    }

    /** Kills the child. */
    void kill() {
        process.kill();
    }

    /** Waits for the child to end by itself. */
    void finish() throws InterruptedException {
        process.finish();
    }

    @Override
    public void close() {
        probation.end(false);
        process.close();
    }
}
