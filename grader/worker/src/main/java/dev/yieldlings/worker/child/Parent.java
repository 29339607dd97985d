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
 * The parent, as its child sees it: requests come from it one after another, answers go to it.
 *
 * <p>A parent that ends, closes the child's input with that. A thread reads it all the time, so that a child that is busy
 * notices too, and ends at once; one that is not, is told so by {@link #next}.
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
     * Meets the parent.
     *
     * @param input what it writes to
     * @param output what it reads
     * @throws IOException if it is gone
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
     * Says that the first request may come.
     *
     * @param greeting what tells the parent about this child
     * @throws IOException if the parent is gone
     */
    public void greet(byte[] greeting) throws IOException {
        out.write(nonce, greeting);
    }

    /**
     * Waits for the next request; the one before it is over with that.
     *
     * @return nothing where no more will come
     */
    public Optional<Request> next() throws InterruptedException {
        watch.rest();
        Optional<Request> request = requests.take();
        request.ifPresent(wanted -> watch.begin(wanted.limits()));
        return request;
    }

    /**
     * Sends a frame of the answer to a request.
     *
     * @throws IOException if the parent is gone
     */
    public void answer(Request request, byte[] body) throws IOException {
        out.write(request.nonce(), body);
    }

    private void read() {
        try {
            for (Optional<byte[]> body = in.readBody(nonce); body.isPresent(); body = in.readBody(nonce)) {
                requests.add(Optional.of(Request.of(body.get())));
            }
        } catch (IOException e) {
            // What can't be read is as good as the end.
        }
        try {
            watch.endIfBusy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        requests.add(Optional.empty());
    }
}
