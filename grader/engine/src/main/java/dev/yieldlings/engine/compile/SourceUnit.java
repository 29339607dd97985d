package dev.yieldlings.engine.compile;

import dev.yieldlings.engine.diagnostic.SourceFile;
import java.net.URI;
import javax.tools.FileObject;
import javax.tools.SimpleJavaFileObject;

/** A source file as javac's file object. */
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

    /** Returns the file name of a file object, which javac may have wrapped. */
    static String fileName(FileObject object) {
        String path = object.toUri().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
