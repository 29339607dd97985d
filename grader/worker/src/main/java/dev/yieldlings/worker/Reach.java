package dev.yieldlings.worker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Prints what a process that is started like a worker can reach of the machine, a word a line; at the end, "done".
 *
 * <p>It does no harm: each file that it makes is its own and is deleted at once.
 */
public final class Reach {
    private Reach() {}

    /** Something that is possible or throws. */
    private interface Attempt {
        boolean succeeds() throws IOException, InterruptedException;
    }

    /**
     * Tries everything.
     *
     * @param arguments a port of this machine that answers, a file that can be read, and folders to write to
     */
    public static void main(String[] arguments) throws InterruptedException {
        report("network", () -> connects(Integer.parseInt(arguments[0])));
        report("read", () -> Files.isReadable(Path.of(arguments[1])));
        for (String folder : List.of(arguments).subList(2, arguments.length)) {
            report("write " + folder, () -> writes(Path.of(folder)));
        }
        report("program", () -> new ProcessBuilder("/bin/true").start().waitFor() == 0);
        report("processes", () -> ProcessHandle.allProcesses().count() > 1);
        report("parent", () -> Files.exists(Path.of("/proc/1/environ")));
        print("done");
    }

    private static boolean connects(int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) TimeUnit.SECONDS.toMillis(2));
            return true;
        }
    }

    private static boolean writes(Path folder) throws IOException {
        Files.delete(Files.createTempFile(folder, "yieldlings", ".tmp"));
        return true;
    }

    private static void report(String what, Attempt attempt) throws InterruptedException {
        try {
            if (attempt.succeeds()) {
                print(what);
            }
        } catch (IOException | RuntimeException e) {
            // Out of reach.
        }
    }

    @SuppressWarnings("SystemOut") // the parent reads it
    private static void print(String line) {
        System.out.println(line);
    }
}
