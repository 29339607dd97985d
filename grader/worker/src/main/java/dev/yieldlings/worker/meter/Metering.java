package dev.yieldlings.worker.meter;

import java.io.ByteArrayInputStream;
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

/** Puts the calls that count steps into the classes of a submission. */
public final class Metering {
    private final ClassFile classFile;
    private boolean locks;

    /**
     * Makes the metering for the classes of one submission.
     *
     * @param classes all of them by binary name, so that the types of each can be told from the others
     */
    public Metering(Map<String, byte[]> classes) {
        this.classFile = classFile(classes);
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
     * @return the class file with the counting calls; nothing else in it changes
     */
    public byte[] meter(byte[] bytes) {
        ClassModel model = classFile.parse(bytes);
        locks |= model.methods().stream().anyMatch(Metering::locks);
        return classFile.transformClass(model, ClassTransform.transformingMethods((method, element) -> {
            if (element instanceof CodeModel code) {
                // Anew where the code must be made once more, with longer jumps.
                method.transformCode(code, CodeTransform.ofStateful(() -> new StepCounting(code)));
            } else {
                method.with(element);
            }
        }));
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
