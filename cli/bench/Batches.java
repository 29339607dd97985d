import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Grades a batch of the course's own solutions with the sandbox and without it, beside one JVM that compiles and runs the
 * same sources with nothing between. The CPU is that of all processes, sampled.
 */
class Batches {
    private static final int ROUNDS = 9;

    private record Cost(double seconds, double cpu) {}

    public static void main(String[] args) throws Exception {
        String launcher = args[0];
        Path course = Path.of(args[1]);
        int count = Integer.parseInt(args[2]);
        List<String> bare = List.of(args).subList(3, args.length);
        Path folder = Files.createTempDirectory("yieldlings-batches");
        Path batch = write(course, folder.resolve("batch"), count);
        List<Cost> off = new ArrayList<>();
        List<Cost> required = new ArrayList<>();
        List<Cost> peers = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            off.add(cost(grade(launcher, batch, folder, "off")));
            required.add(cost(grade(launcher, batch, folder, "required")));
            List<String> peer = new ArrayList<>(bare);
            peer.add(batch.toString());
            peers.add(cost(peer));
        }
        double least = cpu(peers) / count;
        print("one JVM, compiling and running only", count, peers, least);
        print("grade --batch --sandbox off", count, off, least);
        print("grade --batch --sandbox required", count, required, least);
    }

    private static void print(String what, int count, List<Cost> costs, double least) {
        double seconds = Median.of(costs.stream().map(Cost::seconds).toList());
        double cpu = cpu(costs) / count;
        System.out.printf(
                Locale.ROOT,
                "%-36s %4.0f submissions a second, %5.1f ms CPU each, %.2f times the one JVM's (medians of %d)%n",
                what, count / seconds, cpu * 1e3, cpu / least, ROUNDS);
    }

    private static double cpu(List<Cost> costs) {
        return Median.of(costs.stream().map(Cost::cpu).toList());
    }

    private static List<String> grade(String launcher, Path batch, Path folder, String sandbox) {
        return List.of(
                launcher, "grade", "--batch", batch.toString(), "--out", folder + "/results", "--jobs", "2", "--fresh",
                "--sandbox", sandbox);
    }

    /** The solutions of all exercises in turn, no two sources the same. */
    private static Path write(Path course, Path batch, int count) throws IOException {
        List<Path> solutions;
        try (Stream<Path> all = Files.walk(course, 3)) {
            solutions = all.filter(path -> path.endsWith("solution")).sorted().toList();
        }
        for (int i = 0; i < count; i++) {
            Path to = Files.createDirectories(batch.resolve("s%05d".formatted(i)));
            try (Stream<Path> files = Files.list(solutions.get(i % solutions.size()))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.writeString(to.resolve(file.getFileName()), Files.readString(file) + "\n// " + i + "\n");
                }
            }
        }
        return batch;
    }

    private static Cost cost(List<String> command) throws Exception {
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Map<Long, Long> nanos = new HashMap<>();
        while (process.isAlive()) {
            Stream.concat(Stream.of(process.toHandle()), process.descendants()).forEach(each -> each.info()
                    .totalCpuDuration()
                    .ifPresent(cpu -> nanos.merge(each.pid(), cpu.toNanos(), Math::max)));
            Thread.sleep(20);
        }
        // 1 says that some did not pass: two exercises take files of the same name, and a batch can't tell theirs apart.
        if (process.exitValue() > 1) {
            throw new IllegalStateException(command + " ended with " + process.exitValue());
        }
        double cpu = nanos.values().stream().mapToLong(Long::longValue).sum() / 1e9;
        return new Cost((System.nanoTime() - began) / 1e9, cpu);
    }
}
