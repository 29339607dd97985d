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
 * Puts a note before each yield of a submission's classes: the line, and the names and values of the local variables, as
 * far as its class files tell them.
 */
public final class YieldSites {
    private final ClassFile classFile;

    /**
     * Makes it for the classes of one submission.
     *
     * @param classes all of them by binary name, so that the types of each can be told from the others
     */
    public YieldSites(Map<String, byte[]> classes) {
        this.classFile = Metering.classFile(classes);
    }

    /**
     * Instruments one class.
     *
     * @param bytes its class file
     * @return the class file with the notes; the same bytes where it never yields
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
                // Anew where the code must be made again, with longer jumps.
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
