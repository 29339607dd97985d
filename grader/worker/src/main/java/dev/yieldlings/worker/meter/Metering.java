package dev.yieldlings.worker.meter;

import java.io.ByteArrayInputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.constant.ClassDesc;
import java.util.Map;

/** Puts the calls that count steps into the classes of a submission. */
public final class Metering {
    private final ClassFile classFile;

    /**
     * Makes the metering for the classes of one submission.
     *
     * @param classes all of them by binary name, so that the types of each can be told from the others
     */
    public Metering(Map<String, byte[]> classes) {
        ClassHierarchyResolver own = ClassHierarchyResolver.ofResourceParsing(type -> bytesOf(type, classes));
        this.classFile = ClassFile.of(
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
        return classFile.transformClass(model, ClassTransform.transformingMethods((method, element) -> {
            if (element instanceof CodeModel code) {
                // Anew where the code must be made once more, with longer jumps.
                method.transformCode(code, CodeTransform.ofStateful(() -> new StepCounting(code)));
            } else {
                method.with(element);
            }
        }));
    }

    private static java.io.@org.jspecify.annotations.Nullable InputStream bytesOf(
            ClassDesc type, Map<String, byte[]> classes) {
        String descriptor = type.descriptorString();
        byte[] bytes =
                classes.get(descriptor.substring(1, descriptor.length() - 1).replace('/', '.'));
        return bytes == null ? null : new ByteArrayInputStream(bytes);
    }
}
