package dev.yieldlings.engine.author.mutate.shared;

import java.lang.classfile.AccessFlags;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.FieldModel;
import java.lang.classfile.FieldTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.reflect.AccessFlag;

/** Makes an instance field static, so that all objects share it. */
public record SharedField(String owner, String name) {
    /** Whether the class declares the field or uses it. */
    public boolean concerns(ClassModel type) {
        return type.thisClass().asInternalName().equals(owner)
                || type.methods().stream()
                        .flatMap(method -> method.code().stream())
                        .flatMap(code -> code.elementStream())
                        .anyMatch(this::isUse);
    }

    /** Returns the class with the field made static, or with its uses changed. */
    public byte[] in(ClassFile form, ClassModel type) {
        ClassTransform methods = ClassTransform.transformingMethodBodies(this::use);
        ClassTransform declaration = (builder, element) -> {
            if (element instanceof FieldModel field && field.fieldName().equalsString(name)) {
                builder.transformField(field, FieldTransform.ofStateful(() -> (fieldBuilder, part) -> {
                    if (part instanceof AccessFlags flags) {
                        int kept = flags.flagsMask() & ~AccessFlag.FINAL.mask();
                        fieldBuilder.withFlags(kept | AccessFlag.STATIC.mask());
                    } else {
                        fieldBuilder.with(part);
                    }
                }));
            } else {
                builder.with(element);
            }
        };
        boolean declares = type.thisClass().asInternalName().equals(owner);
        return form.transformClass(type, declares ? methods.andThen(declaration) : methods);
    }

    private void use(CodeBuilder builder, CodeElement element) {
        if (!(element instanceof FieldInstruction use) || !isUse(use)) {
            builder.with(element);
        } else if (use.opcode() == Opcode.GETFIELD) {
            builder.pop().getstatic(use.owner().asSymbol(), name, use.typeSymbol());
        } else {
            // The value lies above the object on the stack; the object is no longer needed.
            builder.putstatic(use.owner().asSymbol(), name, use.typeSymbol()).pop();
        }
    }

    private boolean isUse(CodeElement element) {
        return element instanceof FieldInstruction use
                && use.owner().asInternalName().equals(owner)
                && use.name().equalsString(name);
    }
}
