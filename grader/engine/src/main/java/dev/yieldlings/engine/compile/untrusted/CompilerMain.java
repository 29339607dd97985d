package dev.yieldlings.engine.compile.untrusted;

import dev.yieldlings.engine.compile.Compiler;
import dev.yieldlings.engine.diagnostic.SourceFile;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The main class of a compiler's process: compiles what it reads from its standard input until that ends.
 *
 * <p>Whatever exhausts the compiler ends the process, so that nothing half-finished ever comes out of it.
 */
public final class CompilerMain {
    private CompilerMain() {}

    /**
     * Compiles.
     *
     * @param classPath the jars that the sources may refer to
     */
    public static void main(String[] classPath) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        try (Compiler compiler = new Compiler(Stream.of(classPath).map(Path::of).toList())) {
            out.write(Wire.READY);
            out.flush();
            while (true) {
                List<SourceFile> sources = Wire.readSources(in);
                Wire.writeCompilation(out, compiler.compile(sources));
            }
        } catch (EOFException e) {
            // The parent needs nothing more.
        }
    }
}
