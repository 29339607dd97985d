package dev.yieldlings.engine.contract;

import java.lang.classfile.Signature;
import java.lang.constant.ClassDesc;
import java.util.stream.Collectors;

/** Writes generic types as they stand in a source, by simple names. */
final class SignatureText {
    private SignatureText() {}

    static String of(Signature signature) {
        return switch (signature) {
            case Signature.BaseTypeSig base ->
                ClassDesc.ofDescriptor(String.valueOf(base.baseType())).displayName();
            case Signature.ArrayTypeSig array -> of(array.componentSignature()) + "[]";
            case Signature.TypeVarSig variable -> variable.identifier();
            case Signature.ClassTypeSig type -> of(type);
        };
    }

    private static String of(Signature.ClassTypeSig type) {
        String name = Declarations.simpleName(type.className());
        return type.typeArgs().isEmpty()
                ? name
                : name + type.typeArgs().stream().map(SignatureText::of).collect(Collectors.joining(", ", "<", ">"));
    }

    private static String of(Signature.TypeArg argument) {
        return switch (argument) {
            case Signature.TypeArg.Unbounded _ -> "?";
            case Signature.TypeArg.Bounded bounded ->
                switch (bounded.wildcardIndicator()) {
                    case NONE -> of(bounded.boundType());
                    case EXTENDS -> "? extends " + of(bounded.boundType());
                    case SUPER -> "? super " + of(bounded.boundType());
                };
        };
    }
}
