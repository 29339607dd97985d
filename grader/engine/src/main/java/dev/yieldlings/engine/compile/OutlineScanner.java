package dev.yieldlings.engine.compile;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects an {@link Outline} from syntax trees. */
final class OutlineScanner extends TreeScanner<@Nullable Void, String> {
    private final CompilationUnitTree unit;
    private final String file;
    private final SourcePositions positions;
    private final List<Outline.Declaration> declarations;
    private final List<Outline.Statement> statements;

    private OutlineScanner(
            CompilationUnitTree unit,
            SourcePositions positions,
            List<Outline.Declaration> declarations,
            List<Outline.Statement> statements) {
        this.unit = unit;
        this.file = SourceUnit.fileName(unit.getSourceFile());
        this.positions = positions;
        this.declarations = declarations;
        this.statements = statements;
    }

    static Outline outline(Iterable<? extends CompilationUnitTree> units, SourcePositions positions) {
        List<Outline.Declaration> declarations = new ArrayList<>();
        List<Outline.Statement> statements = new ArrayList<>();
        for (CompilationUnitTree unit : units) {
            new OutlineScanner(unit, positions, declarations, statements).scan(unit, "");
        }
        return new Outline(declarations, statements);
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, String outer) {
        String name = type.getSimpleName().toString();
        declarations.add(new Outline.Declaration(name, "", file, line(type)));
        return super.visitClass(type, name);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, String type) {
        declarations.add(new Outline.Declaration(type, method.getName().toString(), file, line(method)));
        return super.visitMethod(method, type);
    }

    @Override
    public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree loop, String type) {
        note("enhanced-for", loop);
        return super.visitEnhancedForLoop(loop, type);
    }

    @Override
    public @Nullable Void visitForLoop(ForLoopTree loop, String type) {
        note("for", loop);
        return super.visitForLoop(loop, type);
    }

    @Override
    public @Nullable Void visitWhileLoop(WhileLoopTree loop, String type) {
        note("while", loop);
        return super.visitWhileLoop(loop, type);
    }

    @Override
    public @Nullable Void visitDoWhileLoop(DoWhileLoopTree loop, String type) {
        note("do", loop);
        return super.visitDoWhileLoop(loop, type);
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree lambda, String type) {
        note("lambda", lambda);
        return super.visitLambdaExpression(lambda, type);
    }

    @Override
    public @Nullable Void visitSynchronized(SynchronizedTree block, String type) {
        note("synchronized", block);
        return super.visitSynchronized(block, type);
    }

    private void note(String kind, Tree tree) {
        statements.add(new Outline.Statement(kind, file, line(tree)));
    }

    /** The line of a tree's name or keyword: a declaration's own position lies behind its modifiers. */
    private int line(Tree tree) {
        long position = positions.getStartPosition(unit, tree);
        if (tree instanceof ClassTree type) {
            position = behind(positions.getEndPosition(unit, type.getModifiers()), position);
        } else if (tree instanceof MethodTree method) {
            position = behind(positions.getEndPosition(unit, method.getModifiers()), position);
        }
        return position < 0 ? 0 : (int) unit.getLineMap().getLineNumber(position);
    }

    private static long behind(long endOfModifiers, long start) {
        return endOfModifiers < 0 ? start : endOfModifiers;
    }
}
