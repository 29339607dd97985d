package dev.yieldlings.engine.prompt;

import dev.yieldlings.engine.rename.ClassRenaming;
import java.lang.classfile.AccessFlags;
import java.lang.classfile.ClassFile;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.InnerClassInfo;
import java.lang.classfile.attribute.InnerClassesAttribute;
import java.util.Map;
import java.util.TreeMap;

/**
 * Moves a learner's classes into JShell's package. The user's input is compiled in that package and can't use classes
 * of the unnamed package. JShell also declares a variable of a class that is not public with another type, so
 * everything that is not private becomes public.
 */
final class NeighbourClasses {
    private NeighbourClasses() {}

    /** Returns the changed class files by binary name; classes in a package of their own stay there. */
    static Map<String, byte[]> of(Map<String, byte[]> classes) {
        Map<String, byte[]> moved = new TreeMap<>();
        classes.forEach((name, bytes) -> moved.put(
                moved(name),
                opened(ClassRenaming.rename(
                        bytes, each -> classes.containsKey(each) ? moved(each).replace('.', '/') : each))));
        return moved;
    }

    private static String moved(String name) {
        return name.contains(".") ? name : "REPL." + name;
    }

    private static byte[] opened(byte[] bytes) {
        ClassFile classFile = ClassFile.of();
        return classFile.transformClass(classFile.parse(bytes), (builder, element) -> {
            switch (element) {
                case AccessFlags flags -> builder.withFlags(opened(flags.flagsMask()));
                case FieldModel field ->
                    builder.transformField(field, (to, part) -> {
                        if (part instanceof AccessFlags flags) {
                            to.withFlags(opened(flags.flagsMask()));
                        } else {
                            to.with(part);
                        }
                    });
                case MethodModel method ->
                    builder.transformMethod(method, (to, part) -> {
                        if (part instanceof AccessFlags flags) {
                            to.withFlags(opened(flags.flagsMask()));
                        } else {
                            to.with(part);
                        }
                    });
                case InnerClassesAttribute inner ->
                    builder.with(InnerClassesAttribute.of(inner.classes().stream()
                            .map(each -> InnerClassInfo.of(
                                    each.innerClass(), each.outerClass(), each.innerName(), opened(each.flagsMask())))
                            .toList()));
                default -> builder.with(element);
            }
        });
    }

    private static int opened(int flags) {
        return (flags & ClassFile.ACC_PRIVATE) != 0 ? flags : (flags & ~ClassFile.ACC_PROTECTED) | ClassFile.ACC_PUBLIC;
    }
}
