import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the JVM's log of one cold grade, and prints when each part began and which classes came from no archive. */
class Timeline {
    private static final Pattern LOADED = Pattern.compile("\\[(\\d+)ms] (\\S+) source: (.*)");
    private static final Pattern BEGUN = Pattern.compile("\\[(\\d+)ms] \\d+ Initializing '(\\S+)'.*");

    /** The first class of each part, in the order of the pipeline. */
    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("dev.yieldlings.cli.Main", "the program begins");
        PARTS.put("dev.yieldlings.engine.pool.Child", "the worker is started");
        PARTS.put("picocli.CommandLine", "the command line is read");
        PARTS.put("dev.yieldlings.engine.course.CourseLoader", "the course is read");
        PARTS.put("dev.yieldlings.engine.grade.Pipeline", "the pipeline begins");
        PARTS.put("dev.yieldlings.engine.compile.WarmCompiler", "javac begins");
        PARTS.put("dev.yieldlings.engine.admit.ClassCheck", "admission");
        PARTS.put("dev.yieldlings.engine.contract.TypeCheck", "the contract");
        PARTS.put("dev.yieldlings.worker.message.Job", "the job is sent");
        PARTS.put("dev.yieldlings.worker.message.CheckFinished", "the first check is answered");
        PARTS.put("dev.yieldlings.engine.grade.ReportMaker", "the report is made");
        PARTS.put("dev.yieldlings.cli.view.TextFormat", "the report is printed");
    }

    public static void main(String[] args) throws Exception {
        long last = 0;
        int classes = 0;
        Map<String, Long> at = new LinkedHashMap<>();
        Map<String, List<String>> outside = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            Matcher begun = BEGUN.matcher(line);
            if (begun.matches()) {
                last = Long.parseLong(begun.group(1));
                String type = begun.group(2).replace('/', '.');
                if (PARTS.containsKey(type)) {
                    at.putIfAbsent(PARTS.get(type), last);
                }
            }
            Matcher loaded = LOADED.matcher(line);
            if (loaded.matches()) {
                classes++;
                if (!loaded.group(3).startsWith("shared objects file")) {
                    outside.computeIfAbsent(origin(loaded.group(2)), absent -> new ArrayList<>()).add(loaded.group(2));
                }
            }
        }
        at.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(part -> System.out.printf(Locale.ROOT, "%5d ms  %s%n", part.getValue(), part.getKey()));
        System.out.printf(Locale.ROOT, "%5d ms  the last class begins%n", last);
        int others = outside.values().stream().mapToInt(List::size).sum();
        System.out.println(classes + " classes, of which " + others + " from no archive:");
        outside.forEach((origin, types) -> System.out.println("  " + types.size() + " of " + origin + ", such as " + types.getFirst()));
    }

    /** Hidden classes are lambdas and the like, made at each start. */
    private static String origin(String type) {
        return type.contains("0x") ? "lambdas and other hidden classes" : type.replaceFirst("\\.[^.]*$", "").replaceFirst("^((?:[^.]+\\.){2}[^.]+).*", "$1");
    }
}
