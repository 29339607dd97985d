package dev.yieldlings.engine.prompt;

import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.run.Installation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** A learner's program: the compiled classes, and the main class to run. */
public final class MainProgram implements AutoCloseable {
    private static final Set<String> MAINS = Set.of("([Ljava/lang/String;)V", "()V");
    private static final int SECONDS_TO_END = 5;

    private final Path folder;
    private final List<String> command;

    private MainProgram(Path folder, List<String> command) {
        this.folder = folder;
        this.command = List.copyOf(command);
    }

    /**
     * Returns the main class that a launcher would run (JLS 12.1.4), from the first file that has one.
     *
     * @param own the classes and their source files, in the order in which to search them
     * @return the binary name of the main class, or empty if there is none
     */
    public static Optional<String> mainClass(OwnClasses.Compiled own) {
        for (SourceFile file : own.files()) {
            List<String> found = new ArrayList<>();
            own.classes().forEach((name, bytes) -> {
                ClassModel model = ClassFile.of().parse(bytes);
                if (isOf(model, file.name()) && hasMain(model)) {
                    found.add(name);
                }
            });
            Optional<String> main = found.stream()
                    .min(Comparator.<String, Boolean>comparing(name -> !name.equals(file.className()))
                            .thenComparing(Comparator.naturalOrder()));
            if (main.isPresent()) {
                return main;
            }
        }
        return Optional.empty();
    }

    private static boolean isOf(ClassModel model, String file) {
        return model.findAttribute(Attributes.sourceFile())
                .filter(source -> source.sourceFile().equalsString(file))
                .isPresent();
    }

    private static boolean hasMain(ClassModel model) {
        return model.methods().stream()
                .anyMatch(method -> method.methodName().equalsString("main")
                        && MAINS.contains(method.methodType().stringValue())
                        && !method.flags().has(AccessFlag.PRIVATE));
    }

    /**
     * Prepares a program to run; close it afterwards.
     *
     * @param main the main class
     * @param arguments the program's arguments
     */
    public static MainProgram of(
            Installation installation, OwnClasses.Compiled own, String main, List<String> arguments)
            throws IOException {
        Path folder = Files.createTempDirectory("yieldlings-run");
        OwnClasses.write(own.classes(), folder);
        List<String> command = new ArrayList<>(List.of(
                installation.java().toString(),
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "--add-exports=java.base/jdk.internal.vm=ALL-UNNAMED",
                "-cp",
                OwnClasses.classPath(folder, installation, own),
                main));
        command.addAll(arguments);
        return new MainProgram(folder, command);
    }

    /**
     * Runs the program with this process's terminal, input and output, and waits for it.
     *
     * @return the program's exit code
     */
    public int run() throws IOException, InterruptedException {
        return await(new ProcessBuilder(command).inheritIO().start());
    }

    /**
     * Runs the program with this process's output, and waits for it.
     *
     * @param input the program's standard input; read on another thread, which is interrupted at the end
     * @return the program's exit code
     */
    public int run(InputStream input) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .inheritIO()
                .redirectInput(ProcessBuilder.Redirect.PIPE)
                .start();
        Thread feeder = Thread.ofPlatform().daemon().start(() -> feed(process, input));
        try {
            return await(process);
        } finally {
            feeder.interrupt();
            feeder.join();
        }
    }

    private static void feed(Process process, InputStream input) {
        byte[] some = new byte[1024];
        try (OutputStream out = process.getOutputStream()) {
            for (int count = input.read(some); count >= 0; count = input.read(some)) {
                out.write(some, 0, count);
                out.flush();
            }
        } catch (IOException e) {
            // The program has ended, or reads no more input.
        }
    }

    private int await(Process process) throws InterruptedException {
        // Ctrl-C reaches both processes. The shutdown of this one then waits for the program to end.
        Thread last = Thread.ofPlatform().unstarted(() -> end(process));
        Runtime.getRuntime().addShutdownHook(last);
        int code = process.waitFor();
        try {
            Runtime.getRuntime().removeShutdownHook(last);
        } catch (IllegalStateException e) {
            // This process is shutting down; the hook waits for the program.
            last.join();
        }
        return code;
    }

    private void end(Process process) {
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
        close();
    }

    /** Deletes the class files. */
    @Override
    public void close() {
        OwnClasses.delete(folder);
    }
}
