package dev.yieldlings.engine.contract;

import java.lang.classfile.Attribute;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CustomAttribute;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.InnerClassInfo;
import java.lang.classfile.attribute.InnerClassesAttribute;
import java.lang.classfile.attribute.SignatureAttribute;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A reference solution reduced to the declarations of the classes and members that a suite refers to, without any code,
 * for packs that must not contain the solution.
 */
public final class Skeleton {
    private final ClassTable reference;
    private final Set<String> kept = new TreeSet<>();
    private final Set<String> members = new TreeSet<>();

    private Skeleton(Collection<byte[]> suite, Map<String, byte[]> reference) {
        this.reference = new ClassTable(reference);
        SuiteReferences needs = SuiteReferences.of(suite, this.reference);
        needs.classes().forEach(this::keep);
        needs.members().forEach(need -> members.add(need.name() + need.descriptor()));
    }

    /**
     * Returns the skeletons of the reference solution's classes that a suite refers to, by binary name.
     *
     * @param suite the suite's class files
     * @param reference the reference solution's class files, by binary name
     */
    public static Map<String, byte[]> of(Collection<byte[]> suite, Map<String, byte[]> reference) {
        Skeleton skeleton = new Skeleton(suite, reference);
        Map<String, byte[]> classes = new TreeMap<>();
        for (String name : skeleton.kept) {
            skeleton.reference
                    .model(name)
                    .ifPresent(model -> classes.put(name.replace('/', '.'), skeleton.stripped(model)));
        }
        return classes;
    }

    /** Keeps a class, and with it its supertypes and the classes around it, which its declaration needs. */
    private void keep(String name) {
        if (reference.has(name) && kept.add(name)) {
            ClassModel model = reference.model(name).orElseThrow();
            Stream.concat(model.superclass().stream(), model.interfaces().stream())
                    .forEach(above -> keep(above.asInternalName()));
            int nested = name.lastIndexOf('$');
            if (nested > 0) {
                keep(name.substring(0, nested));
            }
        }
    }

    private byte[] stripped(ClassModel model) {
        ClassFile builder = ClassFile.of(ClassFile.ConstantPoolSharingOption.NEW_POOL);
        ClassTransform elements = (out, element) -> {
            switch (element) {
                case MethodModel method -> {
                    if (members.contains(method.methodName().stringValue()
                            + method.methodType().stringValue())) {
                        out.transformMethod(method, (body, part) -> {
                            if (part instanceof CodeModel) {
                                body.withCode(code -> code.aconst_null().athrow());
                            } else if (!(part instanceof CustomAttribute<?>)) {
                                body.with(part);
                            }
                        });
                    }
                }
                case FieldModel field -> {
                    if (members.contains(
                            field.fieldName().stringValue() + field.fieldType().stringValue())) {
                        out.with(field);
                    }
                }
                case InnerClassesAttribute inner ->
                    out.with(InnerClassesAttribute.of(
                            inner.classes().stream().filter(this::isKept).toList()));
                default -> {
                    if (isDeclaration(element)) {
                        out.with(element);
                    }
                }
            }
        };
        return builder.transformClass(model, elements);
    }

    private boolean isKept(InnerClassInfo info) {
        return kept.contains(info.innerClass().asInternalName())
                || !reference.has(info.innerClass().asInternalName());
    }

    private static boolean isDeclaration(ClassElement element) {
        return !(element instanceof Attribute<?>) || element instanceof SignatureAttribute;
    }
}
