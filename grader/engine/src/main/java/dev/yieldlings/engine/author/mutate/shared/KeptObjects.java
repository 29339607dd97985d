package dev.yieldlings.engine.author.mutate.shared;

import dev.yieldlings.engine.author.mutate.operator.Code;
import dev.yieldlings.engine.author.mutate.operator.Operator;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.reflect.AccessFlag;
import java.util.List;
import java.util.Optional;

/** Keeps one object, such as a buffer, for all calls or objects that would each make one of their own. */
public final class KeptObjects implements Operator {
    @Override
    public List<Edit> at(Code code, int index) {
        boolean isStored = code.element(index) instanceof StoreInstruction
                || (code.element(index) instanceof FieldInstruction field && field.opcode() == Opcode.PUTFIELD);
        if (!isStored || code.type().flags().has(AccessFlag.INTERFACE)) {
            return List.of();
        }
        return made(code, index)
                .map(type -> {
                    ClassDesc owner = code.type().thisClass().asSymbol();
                    String name = "kept$" + index;
                    return new Edit("kept-object", builder -> {
                                kept(builder, owner, name, type);
                                builder.with(code.element(index));
                            })
                            .besides(added -> added.withField(
                                    name,
                                    type,
                                    ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC));
                })
                .stream()
                .toList();
    }

    private static void kept(CodeBuilder builder, ClassDesc owner, String name, ClassDesc type) {
        Label kept = builder.newLabel();
        Label on = builder.newLabel();
        builder.getstatic(owner, name, type)
                .ifnonnull(kept)
                .dup()
                .putstatic(owner, name, type)
                .goto_(on)
                .labelBinding(kept)
                .pop()
                .getstatic(owner, name, type)
                .labelBinding(on);
    }

    /** Returns the type of the object made just before, or empty if it is immutable or was not made here. */
    private static Optional<ClassDesc> made(Code code, int index) {
        return switch (code.before(index)) {
            case InvokeInstruction call
            when call.name().equalsString(ConstantDescs.INIT_NAME)
                    && call.owner().asInternalName().startsWith("java/") ->
                Optional.of(call.owner().asSymbol());
            case InvokeInstruction call
            when call.owner().asInternalName().equals("java/nio/ByteBuffer")
                    && call.name().stringValue().startsWith("allocate") ->
                Optional.of(call.typeSymbol().returnType());
            case NewPrimitiveArrayInstruction array ->
                Optional.of(array.typeKind().upperBound().arrayType());
            case NewReferenceArrayInstruction array ->
                Optional.of(array.componentType().asSymbol().arrayType());
            case null, default -> Optional.empty();
        };
    }
}
