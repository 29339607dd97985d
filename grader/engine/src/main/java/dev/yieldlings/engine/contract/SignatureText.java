package dev.yieldlings.engine.contract;

import java.lang.classfile.Signature;
import java.lang.constant.ClassDesc;
import java.util.List;

/** Writes generic types as Java source with simple names, shortened if they are too long. */
final class SignatureText {
    /** A submission may contain type arguments nested without limit. */
    private static final int LONGEST = 300;

    private final StringBuilder text = new StringBuilder();

    private SignatureText() {}

    static String of(Signature signature) {
        SignatureText its = new SignatureText();
        its.add(signature);
        return its.text.toString();
    }

    private void add(Signature signature) {
        if (text.length() > LONGEST) {
            text.append('…');
            return;
        }
        switch (signature) {
            case Signature.BaseTypeSig base ->
                text.append(
                        ClassDesc.ofDescriptor(String.valueOf(base.baseType())).displayName());
            case Signature.ArrayTypeSig array -> {
                add(array.componentSignature());
                text.append("[]");
            }
            case Signature.TypeVarSig variable -> text.append(variable.identifier());
            case Signature.ClassTypeSig type -> {
                text.append(Declarations.simpleName(type.className()));
                add(type.typeArgs());
            }
        }
    }

    private void add(List<Signature.TypeArg> arguments) {
        String before = "<";
        for (Signature.TypeArg argument : arguments) {
            if (text.length() > LONGEST) {
                break;
            }
            text.append(before);
            switch (argument) {
                case Signature.TypeArg.Unbounded _ -> text.append('?');
                case Signature.TypeArg.Bounded bounded -> {
                    text.append(
                            switch (bounded.wildcardIndicator()) {
                                case NONE -> "";
                                case EXTENDS -> "? extends ";
                                case SUPER -> "? super ";
                            });
                    add(bounded.boundType());
                }
            }
            before = ", ";
        }
        text.append(arguments.isEmpty() ? "" : ">");
    }
}
