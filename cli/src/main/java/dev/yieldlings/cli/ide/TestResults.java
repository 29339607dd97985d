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
 * What the program says of an exercise, read from a file of properties: a form that the JDK reads without a library.
 *
 * @param checks what came of the checks
 */
record TestResults(List<Check> checks) {
    /** The property of how many checks there are; those of a check begin with its number, from 1, and a dot. */
    static final String CHECKS = "checks";

    TestResults {
        checks = List.copyOf(checks);
    }

    /** What a check can come to. */
    enum Status {
        PASSED,
        FAILED,
        NOT_RUN
    }

    /**
     * What came of one check.
     *
     * @param name what it checks, in a phrase
     * @param status its result
     * @param message what to tell the learner; empty if it passed
     * @param expected what was expected, where a step went wrong; else empty
     * @param actual what came instead
     * @param trace the steps as lines of text; empty if there are none
     * @param file the learner's file that it points at, from the workspace's folder
     * @param line the line in it, from 1; 0 if none is meant
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
        /** The place in the learner's code as a stack has it, which IDEs make a link of. */
        StackTraceElement place() {
            String name = String.valueOf(Path.of(file).getFileName());
            return new StackTraceElement(name.replace(".java", ""), "yours", name, line);
        }
    }

    /** Runs the program of a workspace. */
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

    /** Reads what {@link #write} has written. */
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

    /** Writes it as {@link #read} reads it. */
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
