package dev.yieldlings.engine.compile;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import org.jspecify.annotations.Nullable;

/**
 * Measures how deeply the syntax trees of source files are nested.
 *
 * <p>On deeply nested source, javac may succeed, overflow its stack or time out. Which of them depends on how far the
 * JIT has compiled javac, and so on earlier submissions. A limit that javac can always handle makes the result the same
 * each time.
 */
final class Nesting extends TreeScanner<@Nullable Void, @Nullable Void> {
    /** Far deeper than code written by hand, and far from overflowing the stack. */
    private static final int DEEPEST = 1_000;

    private int depth;
    private boolean isTooDeep;

    private Nesting() {}

    /** Returns whether any tree is nested too deeply. */
    static boolean isTooDeep(Iterable<? extends CompilationUnitTree> units) {
        Nesting nesting = new Nesting();
        nesting.scan(units, null);
        return nesting.isTooDeep;
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void nothing) {
        isTooDeep |= depth == DEEPEST;
        if (!isTooDeep) {
            depth++;
            super.scan(tree, null);
            depth--;
        }
        return null;
    }
}
