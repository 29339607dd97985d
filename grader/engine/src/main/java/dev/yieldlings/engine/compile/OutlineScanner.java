package dev.yieldlings.engine.compile;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Collects an {@link Outline} from syntax trees. */
final class OutlineScanner extends TreeScanner<@Nullable Void, String> {
    private static final Map<Tree.Kind, String> NOTED = Map.of(
            Tree.Kind.ENHANCED_FOR_LOOP, "enhanced-for",
            Tree.Kind.FOR_LOOP, "for",
            Tree.Kind.WHILE_LOOP, "while",
            Tree.Kind.DO_WHILE_LOOP, "do",
            Tree.Kind.LAMBDA_EXPRESSION, "lambda",
            Tree.Kind.SYNCHRONIZED, "synchronized");

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
        if (isImplicit(type)) {
            type.getMembers().stream()
                    .filter(member -> !(member instanceof ClassTree) && positions.getEndPosition(unit, member) > 0)
                    .findFirst()
                    .ifPresent(member -> statements.add(new Outline.Statement(Outline.COMPACT, file, line(member))));
        }
        declarations.add(new Outline.Declaration(name, "", file, line(type)));
        return super.visitClass(type, name);
    }

    /**
     * Returns whether a class is the implicit one of a compact source file. It is final without having the modifier.
     */
    private boolean isImplicit(ClassTree type) {
        return type.getModifiers().getFlags().contains(Modifier.FINAL)
                && positions.getEndPosition(unit, type.getModifiers()) < 0;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, String type) {
        declarations.add(new Outline.Declaration(type, method.getName().toString(), file, line(method)));
        return super.visitMethod(method, type);
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, String type) {
        String statement = tree == null ? null : NOTED.get(tree.getKind());
        if (tree != null && statement != null) {
            statements.add(new Outline.Statement(statement, file, line(tree)));
        }
        return super.scan(tree, type);
    }

    /**
     * Returns the line of a tree. A declaration may begin with annotations on earlier lines, so its modifiers are
     * skipped.
     */
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
