package dev.yieldlings.worker.inspect;

import dev.yieldlings.kit.Yielder;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.LocalVariable;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rewrites one method's code to note the local variables before each call of a yielder. */
final class YieldNotes implements CodeTransform {
    private static final ClassDesc YIELDER = ClassDesc.of(Yielder.class.getName());
    private static final ClassDesc SUSPENSIONS = ClassDesc.of(Suspensions.class.getName());
    private static final Set<String> YIELDS = Set.of("yield", "yieldFrom");
    private static final MethodTypeDesc NOTE = MethodTypeDesc.of(
            ConstantDescs.CD_void,
            YIELDER,
            ConstantDescs.CD_String,
            ConstantDescs.CD_int,
            ConstantDescs.CD_String.arrayType(),
            ConstantDescs.CD_Object.arrayType());

    private final List<LocalVariable> declared;
    private final String file;
    private final Set<Label> passed = new HashSet<>();
    private int line;

    YieldNotes(CodeModel code, String file) {
        this.declared = code.elementStream()
                .filter(LocalVariable.class::isInstance)
                .map(LocalVariable.class::cast)
                .toList();
        this.file = file;
    }

    @Override
    public void accept(CodeBuilder builder, CodeElement element) {
        switch (element) {
            case LineNumber number -> line = number.line();
            case LabelTarget target -> passed.add(target.label());
            case InvokeInstruction call when isYield(call) -> note(builder, call);
            default -> {}
        }
        builder.with(element);
    }

    private static boolean isYield(InvokeInstruction call) {
        return call.owner().asSymbol().equals(YIELDER)
                && YIELDS.contains(call.name().stringValue());
    }

    private void note(CodeBuilder builder, InvokeInstruction call) {
        if (call.typeSymbol().parameterCount() == 0) {
            builder.dup();
        } else {
            // The yielder lies under the only argument.
            builder.dup2().pop();
        }
        List<LocalVariable> visible = visible();
        builder.loadConstant(file).loadConstant(line);
        builder.loadConstant(visible.size()).anewarray(ConstantDescs.CD_String);
        for (int i = 0; i < visible.size(); i++) {
            builder.dup()
                    .loadConstant(i)
                    .loadConstant(visible.get(i).name().stringValue())
                    .aastore();
        }
        builder.loadConstant(visible.size()).anewarray(ConstantDescs.CD_Object);
        for (int i = 0; i < visible.size(); i++) {
            LocalVariable variable = visible.get(i);
            TypeKind kind = TypeKind.from(variable.typeSymbol());
            builder.dup().loadConstant(i).loadLocal(kind, variable.slot());
            box(builder, kind);
            builder.aastore();
        }
        builder.invokestatic(SUSPENSIONS, "note", NOTE);
    }

    /**
     * Returns the variables that are in scope here, without {@code this}, yielders and the compiler's own variables.
     */
    private List<LocalVariable> visible() {
        List<LocalVariable> visible = new ArrayList<>();
        for (LocalVariable variable : declared) {
            boolean live = passed.contains(variable.startScope()) && !passed.contains(variable.endScope());
            boolean own = !variable.name().equalsString("this")
                    && !variable.typeSymbol().equals(YIELDER)
                    && variable.name().stringValue().indexOf('$') < 0;
            if (live && own) {
                visible.add(variable);
            }
        }
        visible.sort(java.util.Comparator.comparingInt(LocalVariable::slot));
        return visible;
    }

    private static void box(CodeBuilder builder, TypeKind kind) {
        switch (kind) {
            case BOOLEAN -> box(builder, ConstantDescs.CD_Boolean, ConstantDescs.CD_boolean);
            case BYTE -> box(builder, ConstantDescs.CD_Byte, ConstantDescs.CD_byte);
            case CHAR -> box(builder, ConstantDescs.CD_Character, ConstantDescs.CD_char);
            case SHORT -> box(builder, ConstantDescs.CD_Short, ConstantDescs.CD_short);
            case INT -> box(builder, ConstantDescs.CD_Integer, ConstantDescs.CD_int);
            case LONG -> box(builder, ConstantDescs.CD_Long, ConstantDescs.CD_long);
            case FLOAT -> box(builder, ConstantDescs.CD_Float, ConstantDescs.CD_float);
            case DOUBLE -> box(builder, ConstantDescs.CD_Double, ConstantDescs.CD_double);
            case REFERENCE, VOID -> {}
        }
    }

    private static void box(CodeBuilder builder, ClassDesc box, ClassDesc primitive) {
        builder.invokestatic(box, "valueOf", MethodTypeDesc.of(box, primitive));
    }
}
