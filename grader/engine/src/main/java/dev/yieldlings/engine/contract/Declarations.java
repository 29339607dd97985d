package dev.yieldlings.engine.contract;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassSignature;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodSignature;
import java.lang.classfile.Signature;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the declarations of classes and members as Java source, from class files. */
final class Declarations {
    private Declarations() {}

    /**
     * Returns a declaration such as {@code public static Generator<Integer, Void, Void> myRange(int start, int end)}.
     */
    static String of(MethodModel method) {
        MethodSignature signature = signature(method);
        String variables = typeVariables(signature.typeParameters());
        StringBuilder text = new StringBuilder(access(method));
        if (method.flags().has(AccessFlag.STATIC)) {
            text.append("static ");
        }
        text.append(variables.isEmpty() ? "" : variables + " ");
        if (method.methodName().equalsString("<init>")) {
            text.append(simpleName(method.parent().orElseThrow().thisClass().asInternalName()));
        } else {
            text.append(SignatureText.of(signature.result()))
                    .append(' ')
                    .append(method.methodName().stringValue());
        }
        List<String> parameters = new ArrayList<>();
        List<String> names = parameterNames(method);
        for (int i = 0; i < signature.arguments().size(); i++) {
            parameters.add(SignatureText.of(signature.arguments().get(i)) + " " + names.get(i));
        }
        List<String> thrown =
                Thrown.by(method).stream().map(Declarations::simpleName).toList();
        return text.append(parameters.stream().collect(Collectors.joining(", ", "(", ")")))
                .append(thrown.isEmpty() ? "" : " throws " + String.join(", ", thrown))
                .toString();
    }

    /** Returns a declaration such as {@code public class FibIter implements Iterator<Long>}. */
    static String of(ClassModel type) {
        StringBuilder text = new StringBuilder(type.flags().has(AccessFlag.PUBLIC) ? "public " : "");
        TypeKind sort = TypeKind.of(type);
        if (type.flags().has(AccessFlag.FINAL) && sort == TypeKind.CLASS) {
            text.append("final ");
        }
        text.append(sort.keyword()).append(' ');
        text.append(simpleName(type.thisClass().asInternalName()));
        type.findAttribute(Attributes.signature())
                .ifPresentOrElse(
                        attribute -> {
                            ClassSignature signature = attribute.asClassSignature();
                            text.append(typeVariables(signature.typeParameters()));
                            text.append(implementing(signature.superinterfaceSignatures().stream()
                                    .map(SignatureText::of)
                                    .toList()));
                        },
                        () -> text.append(implementing(type.interfaces().stream()
                                .map(entry -> simpleName(entry.asInternalName()))
                                .toList())));
        return text.toString();
    }

    /** Returns the name of a field's type from its descriptor. */
    static String typeName(String descriptor) {
        return ClassDesc.ofDescriptor(descriptor).displayName().replace('$', '.');
    }

    static String simpleName(String internalName) {
        return internalName.substring(internalName.lastIndexOf('/') + 1).replace('$', '.');
    }

    private static String implementing(List<String> interfaces) {
        return interfaces.isEmpty() ? "" : " implements " + String.join(", ", interfaces);
    }

    private static String access(MethodModel method) {
        return method.flags().has(AccessFlag.PUBLIC)
                ? "public "
                : method.flags().has(AccessFlag.PROTECTED)
                        ? "protected "
                        : method.flags().has(AccessFlag.PRIVATE) ? "private " : "";
    }

    static MethodSignature signature(MethodModel method) {
        return method.findAttribute(Attributes.signature())
                .map(attribute -> attribute.asMethodSignature())
                .orElseGet(() -> MethodSignature.of(method.methodTypeSymbol()));
    }

    private static String typeVariables(List<Signature.TypeParam> variables) {
        return variables.isEmpty()
                ? ""
                : variables.stream().map(Signature.TypeParam::identifier).collect(Collectors.joining(", ", "<", ">"));
    }

    private static List<String> parameterNames(MethodModel method) {
        int first = method.flags().has(AccessFlag.STATIC) ? 0 : 1;
        List<String> names = new ArrayList<>();
        int slot = first;
        for (var type : method.methodTypeSymbol().parameterList()) {
            names.add(nameOfSlot(method, slot, names.size()));
            slot += type.descriptorString().equals("J")
                            || type.descriptorString().equals("D")
                    ? 2
                    : 1;
        }
        return names;
    }

    private static String nameOfSlot(MethodModel method, int slot, int index) {
        return method.code()
                .flatMap(code -> code.findAttribute(Attributes.localVariableTable()))
                .flatMap(table -> table.localVariables().stream()
                        .filter(variable -> variable.slot() == slot && variable.startPc() == 0)
                        .map(variable -> variable.name().stringValue())
                        .findFirst())
                .orElse("p" + index);
    }
}
