package dev.yieldlings.engine.author.mutate.operator;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Returns another value: null, zero, true, false, or an empty object. */
final class Returns implements Operator {
    private record Empty(String owner, String method, String returned, boolean isInterface) {}

    private static final Map<String, Empty> EMPTY = Map.of(
            "java.util.List", new Empty("java.util.List", "of", "java.util.List", true),
            "java.util.Set", new Empty("java.util.Set", "of", "java.util.Set", true),
            "java.util.Map", new Empty("java.util.Map", "of", "java.util.Map", true),
            "java.lang.Iterable", new Empty("java.util.List", "of", "java.util.List", true),
            "java.util.Optional", new Empty("java.util.Optional", "empty", "java.util.Optional", false),
            "java.util.Iterator", new Empty("java.util.Collections", "emptyIterator", "java.util.Iterator", false),
            "java.util.stream.Stream", new Empty("java.util.stream.Stream", "empty", "java.util.stream.Stream", true));

    @Override
    public List<Edit> at(Code code, int index) {
        if (!(code.element(index) instanceof ReturnInstruction)) {
            return List.of();
        }
        ClassDesc type = code.methodType().returnType();
        boolean wasConstant = code.before(index) instanceof ConstantInstruction;
        if (type.equals(ConstantDescs.CD_void) || wasConstant) {
            return List.of();
        }
        if (type.equals(ConstantDescs.CD_boolean)) {
            return List.of(
                    edit("return-false", type, CodeBuilder::iconst_0),
                    edit("return-true", type, CodeBuilder::iconst_1));
        }
        if (type.isPrimitive()) {
            return List.of(edit("return-zero", type, builder -> Defaults.push(builder, type)));
        }
        List<Edit> edits = new ArrayList<>(List.of(edit("return-null", type, CodeBuilder::aconst_null)));
        Empty empty = EMPTY.get(type.packageName() + "." + type.displayName());
        if (empty != null) {
            edits.add(edit("return-empty", type, builder -> call(builder, empty)));
        }
        return edits;
    }

    private static Edit edit(String operator, ClassDesc type, Consumer<CodeBuilder> value) {
        return new Edit(operator, builder -> {
            Defaults.pop(builder, type);
            value.accept(builder);
            builder.return_(java.lang.classfile.TypeKind.from(type));
        });
    }

    private static void call(CodeBuilder builder, Empty empty) {
        builder.invokestatic(
                ClassDesc.of(empty.owner()),
                empty.method(),
                MethodTypeDesc.of(ClassDesc.of(empty.returned())),
                empty.isInterface());
    }
}
