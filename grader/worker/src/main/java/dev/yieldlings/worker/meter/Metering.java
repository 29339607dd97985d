package dev.yieldlings.worker.meter;

import java.io.ByteArrayInputStream;
import java.lang.classfile.AccessFlags;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.util.Map;

/** Adds the calls that count steps, and those of {@link Repeatable}, to the classes of a submission. */
public final class Metering {
    private static final ClassTransform OPENING = ClassTransform.transformingFields((field, element) -> {
                if (element instanceof AccessFlags flags) {
                    field.withFlags(opened(flags.flagsMask()));
                } else {
                    field.with(element);
                }
            })
            .andThen((builder, element) -> {
                if (element instanceof AccessFlags flags) {
                    builder.withFlags(opened(flags.flagsMask()));
                } else {
                    builder.with(element);
                }
            });

    private final ClassFile classFile;
    private final boolean open;
    private boolean locks;

    /**
     * Creates the metering for the classes of one submission.
     *
     * @param classes all class files to which the submission's code may refer, by binary name
     */
    public Metering(Map<String, byte[]> classes) {
        this(classes, false);
    }

    /**
     * Creates the metering for the classes of one submission.
     *
     * @param classes all class files to which the submission's code may refer, by binary name
     * @param open whether to make package-private and protected members public: a plain test is in the same package,
     *     but another loader defines it, so the JVM takes the two for different packages (JVMS 5.3)
     */
    public Metering(Map<String, byte[]> classes, boolean open) {
        this.classFile = classFile(classes);
        this.open = open;
    }

    /**
     * Returns a reader and writer of the class files of one submission.
     *
     * @param classes all class files to which the submission's code may refer, by binary name, from which the writer
     *     computes the types in stack maps
     */
    public static ClassFile classFile(Map<String, byte[]> classes) {
        ClassHierarchyResolver own = ClassHierarchyResolver.ofResourceParsing(type -> bytesOf(type, classes));
        return ClassFile.of(
                ClassFile.ClassHierarchyResolverOption.of(own.orElse(ClassHierarchyResolver.defaultResolver())));
    }

    /**
     * Meters one class.
     *
     * @param bytes its class file
     * @return the class file with the added calls and, if {@code open}, the widened access
     */
    public byte[] meter(byte[] bytes) {
        ClassModel model = classFile.parse(bytes);
        locks |= model.methods().stream().anyMatch(Metering::locks);
        ClassTransform counting = ClassTransform.transformingMethods((method, element) -> {
            if (element instanceof CodeModel code) {
                // The transform needs new state if the code is generated a second time, with longer jumps.
                method.transformCode(
                        code, CodeTransform.ofStateful(() -> new Substitution().andThen(new StepCounting(code))));
            } else if (open && element instanceof AccessFlags flags) {
                method.withFlags(opened(flags.flagsMask()));
            } else {
                method.with(element);
            }
        });
        return classFile.transformClass(model, open ? counting.andThen(OPENING) : counting);
    }

    private static int opened(int flags) {
        return (flags & ClassFile.ACC_PRIVATE) == 0 ? (flags & ~ClassFile.ACC_PROTECTED) | ClassFile.ACC_PUBLIC : flags;
    }

    /**
     * Returns whether a metered class takes a lock. A generator's body that is suspended inside {@code synchronized}
     * never releases it, and it may be the lock of a JDK class.
     */
    public boolean locks() {
        return locks;
    }

    private static boolean locks(MethodModel method) {
        return method.flags().has(AccessFlag.SYNCHRONIZED)
                || method.code().stream()
                        .flatMap(CodeModel::elementStream)
                        .anyMatch(MonitorInstruction.class::isInstance);
    }

    private static java.io.@org.jspecify.annotations.Nullable InputStream bytesOf(
            ClassDesc type, Map<String, byte[]> classes) {
        String descriptor = type.descriptorString();
        byte[] bytes =
                classes.get(descriptor.substring(1, descriptor.length() - 1).replace('/', '.'));
        return bytes == null ? null : new ByteArrayInputStream(bytes);
    }
}
