package dev.yieldlings.engine.author.mutate;

import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.compile.Compiler;
import dev.yieldlings.engine.diagnostic.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The classes of ours that mutants call. They are compiled at run time, because the engine does not depend on the kit.
 */
public final class Wrappers {
    private static final List<String> FILES = List.of(
            "YieldlingsTwists.java", "YieldlingsGenerators.java", "YieldlingsIterators.java", "YieldlingsAnswers.java");

    private Wrappers() {}

    /**
     * Compiles the wrappers.
     *
     * @param kit the kit's jar
     * @return the class files, by binary name
     */
    public static Map<String, byte[]> compiled(Path kit) {
        try (Compiler compiler = new Compiler(List.of(kit))) {
            return switch (compiler.compile(FILES.stream().map(Wrappers::source).toList())) {
                case Compilation.Compiled compiled -> compiled.classes();
                case Compilation.DoesNotCompile _, Compilation.Stopped _ ->
                    throw new IllegalStateException("the wrappers do not compile");
            };
        }
    }

    private static SourceFile source(String file) {
        try (InputStream in = Objects.requireNonNull(Wrappers.class.getResourceAsStream(file), file)) {
            return new SourceFile(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
