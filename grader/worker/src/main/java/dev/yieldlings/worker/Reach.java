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
 * Prints what a process that is started like a worker can reach on the machine, one word a line; at the end, "done".
 *
 * <p>It does no harm: it creates only temporary files and deletes each at once.
 */
public final class Reach {
    private Reach() {}

    /** An action that succeeds, fails or throws. */
    private interface Attempt {
        boolean succeeds() throws IOException, InterruptedException;
    }

    /**
     * Tries all actions.
     *
     * @param arguments an open port of this machine, a readable file, and the folders in which to write
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
            // The process can't do it.
        }
    }

    @SuppressWarnings("SystemOut") // the parent reads this output
    private static void print(String line) {
        System.out.println(line);
    }
}
