import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The memory that the grader and all its processes have resident as a long batch goes on, as figures and as a plot. */
class Memory {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 240;
    private static final long GOAL_MEGABYTES = 500;

    /** Pages that several processes share are shared out between them. */
    private record Sample(long graded, double parent, double all) {}

    public static void main(String[] args) throws Exception {
        String launcher = args[0];
        int count = Integer.parseInt(args[1]);
        Path solution = Path.of(args[2]);
        Path plot = Path.of(args[3]);
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
        List<Sample> samples = new ArrayList<>();
        while (grader.isAlive()) {
            double parent = resident(grader.toHandle());
            double others = grader.descendants().mapToDouble(Memory::resident).sum();
            samples.add(new Sample(reports(folder.resolve("results")), parent, parent + others));
            Thread.sleep(500);
        }
        if (grader.exitValue() != 0) {
            throw new IllegalStateException("the batch ended with " + grader.exitValue());
        }
        List<Sample> working = samples.stream().filter(sample -> sample.graded > 0).toList();
        System.out.printf(
                Locale.ROOT,
                "%d submissions: all processes %.0f MB in the first quarter, %.0f MB in the last, %.0f MB at most;"
                        + " the grader's own %.0f MB at most%n",
                count,
                median(working.subList(0, working.size() / 4)),
                median(working.subList(working.size() * 3 / 4, working.size())),
                working.stream().mapToDouble(Sample::all).max().orElseThrow(),
                working.stream().mapToDouble(Sample::parent).max().orElseThrow());
        Files.writeString(plot, svg(working, count));
        System.out.println("plot: " + plot);
    }

    private static double median(List<Sample> samples) {
        return Median.of(samples.stream().map(Sample::all).toList());
    }

    private static long reports(Path results) throws IOException {
        if (!Files.isDirectory(results)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(results)) {
            return files.filter(file -> file.toString().endsWith(".json")).count();
        }
    }

    /** Returns the process's share of resident memory in MB; 0 once it has ended. */
    private static double resident(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
                    .sum();
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }

    private static String svg(List<Sample> samples, int count) {
        double highest = Math.max(GOAL_MEGABYTES, samples.stream().mapToDouble(Sample::all).max().orElseThrow()) * 1.1;
        String goal = String.valueOf(y(GOAL_MEGABYTES, highest));
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">
                <title>Resident memory while %d submissions are graded</title>
                <line x1="0" x2="%d" y1="%s" y2="%s" stroke="gray" stroke-dasharray="4"/>
                <text x="4" y="%s">%d MB</text>
                <polyline fill="none" stroke="#1f6feb" points="%s"/>
                <polyline fill="none" stroke="#bf5700" points="%s"/>
                <text x="4" y="16"><tspan fill="#1f6feb">all processes</tspan>, <tspan fill="#bf5700">the grader's own</tspan></text>
                </svg>
                """.formatted(
                WIDTH, HEIGHT, count, WIDTH, goal, goal, y(GOAL_MEGABYTES, highest) - 4, GOAL_MEGABYTES,
                points(samples, count, highest, true), points(samples, count, highest, false));
    }

    private static String points(List<Sample> samples, int count, double highest, boolean all) {
        return samples.stream()
                .map(sample -> sample.graded * WIDTH / count + "," + y(all ? sample.all : sample.parent, highest))
                .collect(Collectors.joining(" "));
    }

    private static long y(double megabytes, double highest) {
        return Math.round(HEIGHT * (1 - megabytes / highest));
    }
}
