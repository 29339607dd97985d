package dev.yieldlings.worker.child;

import dev.yieldlings.worker.message.Nonce;
import dev.yieldlings.worker.wire.FrameReader;
import dev.yieldlings.worker.wire.FrameWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The connection of a child process to its parent: requests come in one after another, and answers go out.
 *
 * <p>When the parent ends, the child's input closes. A thread reads the input all the time, so that a busy child
 * notices this too and ends at once; an idle child learns it from {@link #next}.
 */
public final class Parent {
    private final Nonce nonce;
    private final FrameReader in;
    private final FrameWriter out;
    private final BlockingQueue<Optional<Request>> requests = new LinkedBlockingQueue<>();
    private final Watch watch = new Watch();

    private Parent(Nonce nonce, FrameReader in, FrameWriter out) {
        this.nonce = nonce;
        this.in = in;
        this.out = out;
    }

    /**
     * Opens the connection and starts to watch the limits.
     *
     * @param input the stream of requests
     * @param output the stream of answers
     * @throws IOException if the parent has ended
     */
    public static Parent meet(InputStream input, OutputStream output) throws IOException {
        FrameReader in = new FrameReader(input);
        Parent parent = new Parent(in.open(), in, new FrameWriter(output));
        daemon("parent-input", parent::read);
        daemon("watch", parent.watch::run);
        return parent;
    }

    private static void daemon(String name, Runnable task) {
        Thread.ofPlatform().name(name).daemon().start(task);
    }

    /**
     * Reports that this child is ready for its first request.
     *
     * @param greeting the child's description of itself
     * @throws IOException if the parent has ended
     */
    public void greet(byte[] greeting) throws IOException {
        out.write(nonce, greeting);
    }

    /**
     * Waits for the next request, which ends the previous one.
     *
     * @return the request, or empty if the parent has ended
     */
    public Optional<Request> next() throws InterruptedException {
        watch.rest();
        Optional<Request> request = requests.take();
        request.ifPresent(wanted -> watch.begin(wanted.limits()));
        return request;
    }

    /**
     * Sends a frame of the answer to a request. Ends the process instead if the request has allocated more than it may.
     *
     * @throws IOException if the parent has ended
     */
    public void answer(Request request, byte[] body) throws IOException {
        watch.endIfItAllocatedTooMuch();
        out.write(request.nonce(), body);
    }

    private void read() {
        try {
            for (Optional<byte[]> body = in.readBody(nonce); body.isPresent(); body = in.readBody(nonce)) {
                requests.add(Optional.of(Request.of(body.get())));
            }
        } catch (IOException e) {
            // Input that can't be read counts as the end of the input.
        }
        try {
            watch.endIfBusy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        requests.add(Optional.empty());
    }
}
