package dev.yieldlings.cli.ide;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * The program's results for an exercise, stored as a properties file, which the JDK reads without a library.
 *
 * @param checks the results of the checks
 */
record TestResults(List<Check> checks) {
    /** The property for the number of checks. The properties of a check start with its number, from 1, and a dot. */
    static final String CHECKS = "checks";

    TestResults {
        checks = List.copyOf(checks);
    }

    /** The status of a check. */
    enum Status {
        PASSED,
        FAILED,
        NOT_RUN
    }

    /**
     * The result of one check.
     *
     * @param name what it checks, in a phrase
     * @param status its status
     * @param message the message for the learner; empty if it passed
     * @param expected the expected outcome of the diverging step; empty if there is none
     * @param actual the actual outcome of that step; empty if there is none
     * @param trace the steps as lines of text; empty if there are none
     * @param file the learner's file to point at, relative to the workspace
     * @param line the line in the file, from 1; 0 if unknown
     */
    record Check(
            String name,
            Status status,
            String message,
            String expected,
            String actual,
            String trace,
            String file,
            int line) {
        /** The place in the learner's code as a stack frame, which IDEs turn into a link. */
        StackTraceElement place() {
            String name = String.valueOf(Path.of(file).getFileName());
            return new StackTraceElement(name.replace(".java", ""), "yours", name, line);
        }
    }

    /** Runs the workspace's program on an exercise. */
    static TestResults ask(Path workspace, String exercise) throws IOException, InterruptedException {
        Path file = Files.createTempFile("yieldlings", ".properties");
        Path log = Files.createTempFile("yieldlings", ".log");
        try {
            int code = new ProcessBuilder(program(workspace), "test", exercise, "--plain", "--answer", file.toString())
                    .directory(workspace.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            if (code != 0 && code != 1) {
                throw new IOException(Files.readString(log).strip());
            }
            return read(file);
        } finally {
            Files.delete(file);
            Files.delete(log);
        }
    }

    private static String program(Path workspace) {
        for (String name : List.of("yieldlings", "yieldlings.cmd")) {
            Path script = workspace.resolve(name);
            if (Files.isExecutable(script)) {
                return script.toString();
            }
        }
        return "yieldlings";
    }

    /** Reads results that {@link #write} has written. */
    static TestResults read(Path file) throws IOException {
        Properties read = new Properties();
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            read.load(in);
        }
        List<Check> checks = new ArrayList<>();
        for (int i = 1; i <= Integer.parseInt(read.getProperty(CHECKS)); i++) {
            String of = i + ".";
            checks.add(new Check(
                    read.getProperty(of + "name"),
                    Status.valueOf(read.getProperty(of + "status")),
                    read.getProperty(of + "message"),
                    read.getProperty(of + "expected"),
                    read.getProperty(of + "actual"),
                    read.getProperty(of + "trace"),
                    read.getProperty(of + "file"),
                    Integer.parseInt(read.getProperty(of + "line"))));
        }
        return new TestResults(checks);
    }

    /** Writes the results for {@link #read}. */
    void write(Path file) throws IOException {
        Properties written = new Properties();
        written.setProperty(CHECKS, String.valueOf(checks.size()));
        for (int i = 1; i <= checks.size(); i++) {
            Check check = checks.get(i - 1);
            String of = i + ".";
            written.setProperty(of + "name", check.name());
            written.setProperty(of + "status", check.status().name());
            written.setProperty(of + "message", check.message());
            written.setProperty(of + "expected", check.expected());
            written.setProperty(of + "actual", check.actual());
            written.setProperty(of + "trace", check.trace());
            written.setProperty(of + "file", check.file());
            written.setProperty(of + "line", String.valueOf(check.line()));
        }
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            written.store(out, null);
        }
    }
}
