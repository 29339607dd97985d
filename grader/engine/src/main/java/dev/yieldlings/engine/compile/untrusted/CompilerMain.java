package dev.yieldlings.engine.compile.untrusted;

import dev.yieldlings.engine.compile.Compiler;
import dev.yieldlings.worker.child.Parent;
import dev.yieldlings.worker.child.Request;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The main class of a compiler process. It compiles the source files that the parent process sends, until its input
 * ends.
 *
 * <p>If the compiler runs out of a resource, the process ends, so that it never sends a partial result.
 */
public final class CompilerMain {
    private static final byte[] READY = {'R'};

    private CompilerMain() {}

    /**
     * Compiles until the parent closes the input.
     *
     * @param classPath the jars that the sources may refer to
     */
    public static void main(String[] classPath) throws IOException, InterruptedException {
        Parent parent = Parent.meet(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        try (Compiler compiler = new Compiler(Stream.of(classPath).map(Path::of).toList())) {
            parent.greet(READY);
            for (Optional<Request> next = parent.next(); next.isPresent(); next = parent.next()) {
                Request request = next.get();
                parent.answer(
                        request, CompilationCodec.bytes(compiler.compile(CompilationCodec.sources(request.content()))));
            }
        }
    }
}
