package dev.yieldlings.engine.compile;

import dev.yieldlings.engine.diagnostic.SourceFile;
import java.net.URI;
import javax.tools.FileObject;
import javax.tools.SimpleJavaFileObject;

/** A source file as the compiler wants it. */
final class SourceUnit extends SimpleJavaFileObject {
    private static final String SCHEME = "submission:///";

    private final SourceFile file;

    SourceUnit(SourceFile file) {
        super(URI.create(SCHEME + file.name()), Kind.SOURCE);
        this.file = file;
    }

    SourceFile file() {
        return file;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return file.text();
    }

    /** The name of the file after a compiler's object, which may be wrapped in one of its own. */
    static String fileName(FileObject object) {
        String path = object.toUri().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
