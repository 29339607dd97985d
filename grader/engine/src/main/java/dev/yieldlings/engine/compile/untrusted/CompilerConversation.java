package dev.yieldlings.engine.compile.untrusted;

import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.pool.Conversation;
import dev.yieldlings.worker.wire.FrameException;
import java.util.List;
import java.util.Optional;

/** A request to a compiler process to compile source files, and its answer. */
final class CompilerConversation implements Conversation {
    private final List<SourceFile> sources;
    private Optional<Compilation> compilation = Optional.empty();

    CompilerConversation(List<SourceFile> sources) {
        this.sources = sources;
    }

    @Override
    public byte[] request() {
        return CompilationCodec.bytes(sources);
    }

    @Override
    public Turn answer(byte[] body) throws FrameException {
        compilation = Optional.of(CompilationCodec.compilation(body));
        return Turn.DONE;
    }

    /** Returns the compilation; call it only after the answer has arrived. */
    Compilation compilation() {
        return compilation.orElseThrow();
    }
}
