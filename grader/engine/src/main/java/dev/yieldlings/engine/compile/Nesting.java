package dev.yieldlings.engine.compile;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import org.jspecify.annotations.Nullable;

/**
 * How deeply the parts of a source are nested in each other.
 *
 * <p>Whether javac gets through a deep source, runs out of stack in it or takes all its time depends on how far the JVM
 * has compiled javac itself, and so on what it compiled before. A bound that it always gets to makes it one answer.
 */
final class Nesting extends TreeScanner<@Nullable Void, @Nullable Void> {
    /** Far more than anybody writes, and far less than overflows the stack. */
    private static final int DEEPEST = 1_000;

    private int depth;
    private boolean isTooDeep;

    private Nesting() {}

    /** Whether something in these sources is nested too deeply. */
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
