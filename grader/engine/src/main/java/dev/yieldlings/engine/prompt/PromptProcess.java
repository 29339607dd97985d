package dev.yieldlings.engine.prompt;

import dev.yieldlings.engine.run.Installation;
import dev.yieldlings.trace.data.Trace;
import dev.yieldlings.worker.message.PromptTold;
import dev.yieldlings.worker.wire.Decoder;
import dev.yieldlings.worker.wire.FrameException;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jdk.jshell.execution.StreamingExecutionControl;
import jdk.jshell.execution.Util;
import jdk.jshell.spi.ExecutionEnv;

/**
 * The child process that runs the user's input. Its standard input carries blocks: a length and that many bytes of
 * JShell's own protocol, or the length 0, which stops the running code.
 */
final class PromptProcess extends StreamingExecutionControl {
    private static final String MAIN = "dev.yieldlings.worker.prompt.PromptMain";
    private static final int SECONDS_TO_STOP = 6;
    private final Process process;
    private final Blocks blocks;
    private volatile boolean stopping;

    private PromptProcess(ObjectOutput out, ObjectInput in, Process process, Blocks blocks) {
        super(out, in);
        this.process = process;
        this.blocks = blocks;
    }

    static PromptProcess start(Installation installation, ExecutionEnv environment) throws IOException {
        Process process = new ProcessBuilder(command(installation))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Blocks blocks = new Blocks(process.getOutputStream());
        return (PromptProcess) Util.remoteInputOutput(
                process.getInputStream(),
                blocks,
                Map.of("out", environment.userOut(), "err", environment.userErr()),
                Map.of(),
                (in, out) -> new PromptProcess(out, in, process, blocks));
    }

    private static List<String> command(Installation installation) {
        List<String> java = List.of(
                installation.java().toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "--add-exports=java.base/jdk.internal.vm=ALL-UNNAMED",
                "-cp",
                installation.worker().toString(),
                MAIN);
        // Ctrl-C reaches all processes at the terminal, but this child must survive it. A JVM keeps an ignored signal
        // that it inherits, so a shell sets that first.
        boolean isUnix = installation.java().getFileSystem().getSeparator().equals("/");
        return isUnix
                ? Stream.concat(Stream.of("sh", "-c", "trap '' INT TSTP; exec \"$@\"", "prompt"), java.stream())
                        .toList()
                : java;
    }

    /** Returns the child's answer to a command; the commands are in the child's control class. */
    Trace told(String command, String argument) throws RunException, EngineTerminationException, InternalException {
        try {
            Object answer = extensionCommand(command, argument);
            return answer instanceof byte[] bytes && Decoder.decode(bytes) instanceof PromptTold(Trace trace)
                    ? trace
                    : Trace.EMPTY;
        } catch (FrameException e) {
            throw new InternalException(String.valueOf(e.getMessage()));
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /**
     * Stops the running code, and kills the process if the code does not end within seconds. Code that is still being
     * compiled can be stopped only once it runs, so the request is repeated.
     */
    @Override
    public void stop() {
        stopping = true;
        Thread.ofVirtual().start(() -> {
            try {
                for (int i = 0; i < 10 * SECONDS_TO_STOP && stopping; i++) {
                    blocks.stop();
                    TimeUnit.MILLISECONDS.sleep(100);
                }
                if (stopping) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException | IOException e) {
                process.destroyForcibly();
            }
        });
    }

    /**
     * Notes that the evaluation has ended.
     *
     * @return whether it was asked to stop
     */
    boolean ended() {
        boolean was = stopping;
        stopping = false;
        return was;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** Writes blocks; may be used by two threads. */
    private static final class Blocks extends OutputStream {
        private final DataOutputStream out;

        Blocks(OutputStream out) {
            this.out = new DataOutputStream(out);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
            if (length > 0) {
                out.writeInt(length);
                out.write(bytes, offset, length);
                out.flush();
            }
        }

        synchronized void stop() throws IOException {
            out.writeInt(0);
            out.flush();
        }
    }
}
