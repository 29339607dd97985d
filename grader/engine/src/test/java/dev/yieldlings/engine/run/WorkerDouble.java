package dev.yieldlings.engine.run;

import dev.yieldlings.trace.data.Trace;
import dev.yieldlings.worker.child.ExitCodes;
import dev.yieldlings.worker.child.Request;
import dev.yieldlings.worker.message.CheckFinished;
import dev.yieldlings.worker.message.CheckFinished.Ending;
import dev.yieldlings.worker.message.CheckStarted;
import dev.yieldlings.worker.message.JobFinished;
import dev.yieldlings.worker.message.Message;
import dev.yieldlings.worker.message.Nonce;
import dev.yieldlings.worker.message.Ready;
import dev.yieldlings.worker.message.WorkerFault;
import dev.yieldlings.worker.wire.FrameReader;
import dev.yieldlings.worker.wire.FrameWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** The main class of a worker that misbehaves in one way. */
public final class WorkerDouble {
    /** The ways to misbehave. */
    enum Way {
        DIES_AT_START,
        IS_KILLED_AT_START,
        COMPLAINS_AT_START,
        BABBLES_AT_START,
        DIES_WITHOUT_A_WORD,
        IS_KILLED,
        DIES_IN_A_CHECK,
        DIES_OF_MEMORY,
        SAYS_ITS_TIME_IS_OVER,
        DIES_IN_A_FRAME,
        DIES_BEFORE_THE_END,
        DIES_AFTERWARDS,
        HANGS,
        INVENTS_CHECKS,
        REPEATS_SUCCESS,
        CONTRADICTS_ITSELF,
        USES_A_NONCE_OF_ITS_OWN,
        USES_THE_FIRST_NONCE,
        BABBLES,
        BABBLES_FOR_EVER,
        ANSWERS_FOR_EVER,
        ANNOUNCES_A_HUGE_FRAME,
        GETS_READY_AGAIN,
        REPORTS_A_FAULT
    }

    private static final OutputStream OUT = new FileOutputStream(FileDescriptor.out);
    private static final FrameWriter FRAMES = new FrameWriter(OUT);

    private WorkerDouble() {}

    /** Acts as a worker up to the point at which it misbehaves. */
    public static void main(String[] args) throws IOException {
        Way way = Way.valueOf(args[0]);
        FrameReader in = new FrameReader(new FileInputStream(FileDescriptor.in));
        Nonce nonce = in.open();
        if (way == Way.DIES_AT_START) {
            return;
        }
        if (way == Way.IS_KILLED_AT_START) {
            isKilled();
        }
        if (way == Way.COMPLAINS_AT_START) {
            throw new IllegalStateException("no room for a double");
        }
        if (way == Way.BABBLES_AT_START) {
            babble(100);
        }
        FRAMES.write(nonce, new Ready("a double"));
        Request request = Request.of(in.readBody(nonce).orElseThrow());
        misbehave(way, nonce, request.nonce());
    }

    private static void misbehave(Way way, Nonce first, Nonce nonce) throws IOException {
        switch (way) {
            case IS_KILLED -> {
                FRAMES.write(nonce, new CheckStarted("begins"));
                isKilled();
            }
            case DIES_IN_A_CHECK -> FRAMES.write(nonce, new CheckStarted("begins"));
            case DIES_OF_MEMORY -> {
                FRAMES.write(nonce, new CheckStarted("begins"));
                Runtime.getRuntime().halt(ExitCodes.OUT_OF_MEMORY);
            }
            case SAYS_ITS_TIME_IS_OVER -> {
                FRAMES.write(nonce, new CheckStarted("begins"));
                Runtime.getRuntime().halt(ExitCodes.OUT_OF_TIME);
            }
            case DIES_IN_A_FRAME -> {
                OUT.write(head(nonce, 100).array());
                OUT.write(new byte[50]);
            }
            case DIES_BEFORE_THE_END -> {
                passed(nonce, "begins");
                passed(nonce, "counts");
            }
            case DIES_AFTERWARDS -> {
                all(nonce);
                FRAMES.write(nonce, new JobFinished(JobFinished.Condition.CLEAN));
            }
            case HANGS -> hang();
            case INVENTS_CHECKS -> end(nonce, "Begins", "begins ", "", "everything");
            case REPEATS_SUCCESS -> end(nonce, "begins", "begins", "begins", "counts", "counts");
            case CONTRADICTS_ITSELF -> {
                all(nonce);
                FRAMES.write(nonce, finished("begins", Ending.FAILED));
                end(nonce, "begins");
            }
            case USES_A_NONCE_OF_ITS_OWN -> end(Nonce.random(), "begins", "counts", "alone");
            case USES_THE_FIRST_NONCE -> end(first, "begins", "counts", "alone");
            case BABBLES -> babble(100_000);
            case BABBLES_FOR_EVER -> babble(Integer.MAX_VALUE);
            case ANSWERS_FOR_EVER -> {
                while (true) {
                    passed(nonce, "begins");
                }
            }
            case ANNOUNCES_A_HUGE_FRAME -> {
                OUT.write(head(nonce, Integer.MAX_VALUE).array());
                babble(Integer.MAX_VALUE);
            }
            case GETS_READY_AGAIN -> {
                all(nonce);
                FRAMES.write(nonce, new Ready("again"));
            }
            case REPORTS_A_FAULT -> FRAMES.write(nonce, new WorkerFault("java.lang.Error: mine"));
            default -> {}
        }
    }

    private static void isKilled() throws IOException {
        String me = String.valueOf(ProcessHandle.current().pid());
        new ProcessBuilder("kill", "-KILL", me).start();
        hang();
    }

    private static void hang() {
        while (true) {
            LockSupport.park();
        }
    }

    private static void all(Nonce nonce) throws IOException {
        for (String id : List.of("begins", "counts", "alone")) {
            passed(nonce, id);
        }
    }

    private static void end(Nonce nonce, String... ids) throws IOException {
        for (String id : ids) {
            passed(nonce, id);
        }
        FRAMES.write(nonce, new JobFinished(JobFinished.Condition.DIRTY));
    }

    private static void passed(Nonce nonce, String id) throws IOException {
        FRAMES.write(nonce, new CheckStarted(id));
        FRAMES.write(nonce, finished(id, Ending.PASSED));
    }

    private static Message finished(String id, Ending ending) {
        return new CheckFinished(id, ending, Optional.empty(), Trace.EMPTY, 1, "", false);
    }

    private static void babble(int kilobytes) throws IOException {
        Random random = new Random(7);
        byte[] bytes = new byte[1024];
        for (int i = 0; i < kilobytes; i++) {
            random.nextBytes(bytes);
            OUT.write(bytes);
        }
    }

    private static ByteBuffer head(Nonce nonce, int length) {
        return ByteBuffer.allocate(Nonce.BYTES + Integer.BYTES)
                .putLong(nonce.high())
                .putLong(nonce.low())
                .putInt(length);
    }
}
