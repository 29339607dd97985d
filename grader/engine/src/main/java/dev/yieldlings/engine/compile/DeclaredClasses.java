package dev.yieldlings.engine.compile;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.ModuleTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TreeVisitor;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.api.BasicJavacTask;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * A compilation unit whose types are all the classes declared in some source files, including nested ones.
 *
 * <p>Between two compilations, {@code JavacTaskPool} makes javac forget the classes of the parsed units. But javac has
 * by then moved the nested classes out of the units' trees, so it would remember them and confuse them with nested
 * classes of the same name in the next submission.
 */
final class DeclaredClasses implements CompilationUnitTree {
    private final List<ClassTree> classes = new ArrayList<>();
    private final CompilationUnitTree any;

    /** Collects the classes of units that have just been parsed. */
    DeclaredClasses(List<CompilationUnitTree> units) {
        this.any = units.getFirst();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
                classes.add(type);
                return super.visitClass(type, null);
            }
        }.scan(units, null);
    }

    /**
     * Makes the pool forget these classes too after the task. The task's context is the pool's listener for parsed
     * units.
     */
    void toBeForgottenAfter(JavacTask task) {
        Object context = ((BasicJavacTask) task).getContext();
        ((TaskListener) context).finished(new TaskEvent(TaskEvent.Kind.PARSE, this));
    }

    @Override
    public List<? extends Tree> getTypeDecls() {
        return classes;
    }

    @Override
    public <R, D> R accept(TreeVisitor<R, D> visitor, D data) {
        return visitor.visitCompilationUnit(this, data);
    }

    @Override
    public Kind getKind() {
        return Kind.COMPILATION_UNIT;
    }

    @Override
    public JavaFileObject getSourceFile() {
        return any.getSourceFile();
    }

    @Override
    public LineMap getLineMap() {
        return any.getLineMap();
    }

    @Override
    public List<? extends AnnotationTree> getPackageAnnotations() {
        return List.of();
    }

    @Override
    public @Nullable ExpressionTree getPackageName() {
        return null;
    }

    @Override
    public @Nullable PackageTree getPackage() {
        return null;
    }

    @Override
    public List<? extends ImportTree> getImports() {
        return List.of();
    }

    @Override
    public @Nullable ModuleTree getModule() {
        return null;
    }
}
