package dev.yieldlings.engine.admit;

import java.lang.classfile.Attributes;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.util.HashSet;
import java.util.Set;

/** An upper bound of a method's code size after the worker has inserted the calls that count steps. */
final class CodeSize {
    /** JVM specification 4.7.3: code_length must be less than this, in bytes. */
    private static final int MOST = 65_536;

    /** Shorter methods are never too large: no method grows to three times its length. */
    private static final int WORTH_A_LOOK = MOST / 3;

    /** The bytes inserted once for each method, if every instruction takes its wide form. */
    private static final int ONCE = 64;

    private static final int CALL = 3;
    private static final int LEAVE = 7;
    private static final int HANDLER = 8;

    private CodeSize() {}

    static boolean isTooLarge(MethodModel method) {
        return method.findAttribute(Attributes.code())
                .filter(code -> code.codeLength() > WORTH_A_LOOK && metered(code) >= MOST)
                .isPresent();
    }

    private static int metered(CodeAttribute code) {
        Set<Label> passed = new HashSet<>();
        int size = code.codeLength() + ONCE + HANDLER * code.exceptionHandlers().size();
        for (CodeElement element : code) {
            if (element instanceof LabelTarget target) {
                passed.add(target.label());
            }
            size += switch (element) {
                case BranchInstruction jump -> passed.contains(jump.target()) ? CALL : 0;
                case TableSwitchInstruction _ -> CALL;
                case LookupSwitchInstruction _ -> CALL;
                case ReturnInstruction _ -> LEAVE;
                default -> 0;
            };
        }
        return size;
    }
}
