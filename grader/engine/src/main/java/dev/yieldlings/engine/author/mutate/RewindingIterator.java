package dev.yieldlings.engine.author.mutate;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.List;

/** Makes an iterator's iterator() reset the iterator to its start and return it. */
final class RewindingIterator {
    private static final String ITERATOR = "iterator";
    private static final String FIRST = "$first";
    private static final ClassDesc GENERATOR = ClassDesc.of("dev.yieldlings.kit.Generator");
    private static final MethodTypeDesc ASKING = MethodTypeDesc.of(ClassDesc.of("java.util.Iterator"));

    private RewindingIterator() {}

    /** Whether the class is an iterator or a generator with an iterator() and with fields to reset. */
    static boolean fits(ClassModel type) {
        boolean isIterator =
                type.methods().stream().anyMatch(method -> method.methodName().equalsString("hasNext"))
                        && type.methods().stream().anyMatch(RewindingIterator::isAsking);
        return !type.flags().has(AccessFlag.INTERFACE)
                && (isIterator || isGenerator(type))
                && !changing(type).isEmpty();
    }

    static byte[] in(ClassFile form, ClassModel type) {
        ClassDesc self = type.thisClass().asSymbol();
        List<FieldModel> fields = changing(type);
        CodeTransform keeping = (builder, element) -> {
            if (element instanceof ReturnInstruction) {
                fields.forEach(field -> copy(builder, self, field, "", FIRST));
            }
            builder.with(element);
        };
        boolean inherits = type.methods().stream().noneMatch(RewindingIterator::isAsking);
        return form.transformClass(
                type,
                ClassTransform.endHandler(added -> {
                            fields.forEach(field -> added.withField(
                                    field.fieldName().stringValue() + FIRST,
                                    field.fieldTypeSymbol(),
                                    ClassFile.ACC_PRIVATE));
                            if (inherits) {
                                inherited(added, self, fields);
                            }
                        })
                        .andThen((builder, element) -> {
                            if (element instanceof MethodModel method && isConstructor(method, self)) {
                                builder.transformMethod(method, MethodTransform.transformingCode(keeping));
                            } else if (element instanceof MethodModel method && isAsking(method)) {
                                builder.transformMethod(
                                        method, MethodTransform.transformingCode(new PuttingBack(self, fields)));
                            } else {
                                builder.with(element);
                            }
                        }));
    }

    /** Restores the fields' first values at the start of a method. */
    private record PuttingBack(ClassDesc self, List<FieldModel> fields) implements CodeTransform {
        @Override
        public void atStart(CodeBuilder builder) {
            fields.forEach(field -> copy(builder, self, field, FIRST, ""));
        }

        @Override
        public void accept(CodeBuilder builder, CodeElement element) {
            builder.with(element);
        }
    }

    private static void inherited(ClassBuilder added, ClassDesc self, List<FieldModel> fields) {
        added.withMethodBody(ITERATOR, ASKING, ClassFile.ACC_PUBLIC, code -> {
            fields.forEach(field -> copy(code, self, field, FIRST, ""));
            code.aload(0).invokespecial(GENERATOR, ITERATOR, ASKING, true).areturn();
        });
    }

    private static void copy(CodeBuilder code, ClassDesc self, FieldModel field, String from, String to) {
        String name = field.fieldName().stringValue();
        code.aload(0)
                .aload(0)
                .getfield(self, name + from, field.fieldTypeSymbol())
                .putfield(self, name + to, field.fieldTypeSymbol());
    }

    private static List<FieldModel> changing(ClassModel type) {
        return type.fields().stream()
                .filter(field -> !field.flags().has(AccessFlag.STATIC)
                        && !field.flags().has(AccessFlag.FINAL)
                        && !field.flags().has(AccessFlag.SYNTHETIC))
                .toList();
    }

    /**
     * Whether the method is a constructor that calls the superclass's. One that calls another constructor of its class
     * leaves the saving to that.
     */
    private static boolean isConstructor(MethodModel method, ClassDesc self) {
        return method.methodName().equalsString(ConstantDescs.INIT_NAME)
                && method.code().stream()
                        .flatMap(code -> code.elementStream())
                        .noneMatch(element -> element instanceof InvokeInstruction call
                                && call.name().equalsString(ConstantDescs.INIT_NAME)
                                && call.owner().asSymbol().equals(self));
    }

    private static boolean isAsking(MethodModel method) {
        return method.methodName().equalsString(ITERATOR)
                && method.methodTypeSymbol().parameterCount() == 0
                && method.code().isPresent()
                && !method.flags().has(AccessFlag.STATIC)
                && !method.flags().has(AccessFlag.BRIDGE);
    }

    private static boolean isGenerator(ClassModel type) {
        return type.interfaces().stream().anyMatch(face -> face.asSymbol().equals(GENERATOR));
    }
}
