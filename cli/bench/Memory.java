import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What lives in the grader's own heap, after a full collection, as a long batch goes on. */
class Memory {
    private static final int LOOKS = 10;

    public static void main(String[] args) throws Exception {
        String launcher = args[0];
        Path jcmd = Path.of(args[1], "bin", "jcmd");
        int count = Integer.parseInt(args[2]);
        Path solution = Path.of(args[3]);
        Path folder = Files.createTempDirectory("yieldlings-memory");
        for (int i = 0; i < count; i++) {
            Path to = Files.createDirectories(folder.resolve("batch/s%05d".formatted(i)));
            Files.writeString(to.resolve(solution.getFileName()), Files.readString(solution) + "\n// " + i + "\n");
        }
        Process grader = new ProcessBuilder(
                        launcher, "grade", "--batch", folder + "/batch", "--out", folder + "/results", "--jobs", "2")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        for (int look = 1; look < LOOKS && grader.isAlive(); ) {
            if (reports(folder.resolve("results")) >= count * look / LOOKS) {
                System.out.printf("after %d submissions: %d KB live%n", count * look / LOOKS, liveBytes(jcmd, grader.pid()) >> 10);
                look++;
            }
            Thread.sleep(200);
        }
        System.out.println("exit code " + grader.waitFor());
    }

    private static long reports(Path results) throws IOException {
        if (!Files.isDirectory(results)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(results)) {
            return files.count();
        }
    }

    /** The histogram's last line is the sum; to make it, the JVM collects first. */
    private static long liveBytes(Path jcmd, long pid) throws IOException {
        Process process = new ProcessBuilder(List.of(jcmd.toString(), String.valueOf(pid), "GC.class_histogram")).start();
        String last = "";
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = line.startsWith("Total") ? line : last;
            }
        }
        return Long.parseLong(last.trim().split("\\s+")[2]);
    }
}
