package dev.yieldlings.engine.suite;

import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.file.CacheFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Compiled suites on disk, each in a file named after the digest of its sources. */
final class SuiteCache {
    private static final String PROVED = ".proved";

    private final CacheFolder cache;

    SuiteCache(Path folder) {
        this.cache = new CacheFolder(folder);
    }

    Optional<CompiledSuite> find(String digest, List<SourceFile> given) {
        return cache.find(name(digest)).flatMap(content -> SuiteFile.read(content, given));
    }

    void keep(String digest, CompiledSuite suite) {
        cache.keep(name(digest), SuiteFile.write(suite));
    }

    /** Whether the reference solution passed the suite of this digest. */
    boolean isProved(String digest) {
        return cache.find(digest + PROVED).isPresent();
    }

    void keepProof(String digest) {
        cache.keep(digest + PROVED, new byte[0]);
    }

    private static String name(String digest) {
        return digest + ".suite";
    }
}
