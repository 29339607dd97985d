package dev.yieldlings.worker.inspect;

import dev.yieldlings.kit.Yielder;
import dev.yieldlings.worker.meter.Metering;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.util.Map;

/**
 * Adds a note before each yield of a submission's classes: the line, and the names and values of the local variables,
 * if the class files have debug information about them.
 */
public final class YieldSites {
    private final ClassFile classFile;

    /**
     * Creates the instrumentation for the classes of one submission.
     *
     * @param classes all class files to which the submission's code may refer, by binary name
     */
    public YieldSites(Map<String, byte[]> classes) {
        this.classFile = Metering.classFile(classes);
    }

    /**
     * Instruments one class.
     *
     * @param bytes its class file
     * @return the class file with the notes; the same bytes if it never refers to a yielder
     */
    public byte[] instrument(byte[] bytes) {
        ClassModel model = classFile.parse(bytes);
        if (!mentionsYielder(model)) {
            return bytes;
        }
        String file = model.findAttribute(Attributes.sourceFile())
                .map(SourceFileAttribute::sourceFile)
                .map(Object::toString)
                .orElse("");
        return classFile.transformClass(model, ClassTransform.transformingMethods((method, element) -> {
            if (element instanceof CodeModel code) {
                // The transform needs new state if the code is generated a second time, with longer jumps.
                method.transformCode(code, CodeTransform.ofStateful(() -> new YieldNotes(code, file)));
            } else {
                method.with(element);
            }
        }));
    }

    private static boolean mentionsYielder(ClassModel model) {
        String name = Yielder.class.getName().replace('.', '/');
        for (var entry : model.constantPool()) {
            if (entry instanceof java.lang.classfile.constantpool.ClassEntry type
                    && type.name().equalsString(name)) {
                return true;
            }
        }
        return false;
    }
}
