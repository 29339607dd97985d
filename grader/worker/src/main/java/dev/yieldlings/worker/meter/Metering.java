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

/** Puts the calls that count steps, and those of {@link Repeatable}, into the classes of a submission. */
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
     * Makes the metering for the classes of one submission.
     *
     * @param classes all of them by binary name, so that the types of each can be told from the others
     */
    public Metering(Map<String, byte[]> classes) {
        this(classes, false);
    }

    /**
     * Makes the metering for the classes of one submission.
     *
     * @param classes all of them by binary name, so that the types of each can be told from the others
     * @param open whether what is open to the package or to subclasses becomes public: a plain test is in the same
     *     package, but is defined by another loader, and so the JVM takes the two for different packages (JVMS 5.3)
     */
    public Metering(Map<String, byte[]> classes, boolean open) {
        this.classFile = classFile(classes);
        this.open = open;
    }

    /**
     * What reads and writes the class files of one submission.
     *
     * @param classes all of them by binary name, so that the types of each can be told from the others
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
     * @return the class file with these calls; nothing else in it changes
     */
    public byte[] meter(byte[] bytes) {
        ClassModel model = classFile.parse(bytes);
        locks |= model.methods().stream().anyMatch(Metering::locks);
        ClassTransform counting = ClassTransform.transformingMethods((method, element) -> {
            if (element instanceof CodeModel code) {
                // Anew where the code must be made again, with longer jumps.
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
     * Whether a class that was metered takes a lock. A generator's body that is left waiting inside {@code synchronized}
     * keeps it for good, and it may be the lock of a class of the JDK's.
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
