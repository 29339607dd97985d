package dev.yieldlings.engine.admit;

import dev.yieldlings.engine.admit.reference.MemberReference;
import dev.yieldlings.engine.admit.reference.References;
import dev.yieldlings.engine.admit.reference.Submission;
import java.lang.classfile.Attributes;
import java.lang.classfile.BootstrapMethodEntry;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Rules for members that are allowed in one use and forbidden in another.
 *
 * <p>Members that the compiler's bootstrap methods need may not be called by the learner's code. {@code StreamSupport}
 * takes a flag that makes a stream parallel; the argument must be the constant {@code false}.
 */
final class CodeRules {
    private static final String STREAM_SUPPORT = "java.util.stream.StreamSupport";
    private static final String LAMBDA_FACTORY = "java.lang.invoke.LambdaMetafactory";
    private static final String PARALLEL = "submissions run on one thread; call it with false for \"parallel\"";
    private static final String COMPILER = "it exists for the compiler; use a lambda or a pattern instead";

    /** The misused members, each with the reason for the refusal. */
    private final Map<MemberReference, String> reasons = new LinkedHashMap<>();

    private final Set<MemberRefEntry> watched = new LinkedHashSet<>();

    /**
     * Finds misused members.
     *
     * @param model the class
     * @param forCompiler the members of the class's constant pool that only the compiler may use
     * @return the misused members, each with the reason for the refusal
     */
    static Map<MemberReference, String> broken(ClassModel model, Set<MemberReference> forCompiler) {
        CodeRules rules = new CodeRules();
        for (PoolEntry entry : model.constantPool()) {
            if (entry instanceof MemberRefEntry member
                    && (takesParallel(member) || References.of(member).stream().anyMatch(forCompiler::contains))) {
                rules.watched.add(member);
            }
        }
        if (!rules.watched.isEmpty()) {
            model.methods().forEach(rules::check);
            rules.checkMethodReferences(model);
        }
        return rules.reasons;
    }

    private void check(MethodModel method) {
        method.code().ifPresent(this::check);
    }

    private void check(CodeModel code) {
        boolean afterFalse = false;
        for (CodeElement element : code) {
            if (element instanceof InvokeInstruction invoke && watched.contains(invoke.method())) {
                if (!takesParallel(invoke.method())) {
                    refuse(invoke.method(), COMPILER);
                } else if (!afterFalse) {
                    refuse(invoke.method(), PARALLEL);
                }
            }
            // Any other element in between may change the argument, above all a jump target.
            boolean isFalse = element instanceof ConstantInstruction constant && constant.opcode() == Opcode.ICONST_0;
            afterFalse = isFalse || (afterFalse && element instanceof LineNumber);
        }
    }

    /**
     * A method reference is an argument of the lambda's bootstrap method. Any code may call the resulting object, so
     * the reference is refused itself.
     */
    private void checkMethodReferences(ClassModel model) {
        model.findAttribute(Attributes.bootstrapMethods()).stream()
                .flatMap(attribute -> attribute.bootstrapMethods().stream())
                .filter(CodeRules::makesLambda)
                .flatMap(bootstrap -> bootstrap.arguments().stream())
                .filter(MethodHandleEntry.class::isInstance)
                .map(argument -> ((MethodHandleEntry) argument).reference())
                .filter(watched::contains)
                .forEach(member -> refuse(member, takesParallel(member) ? PARALLEL : COMPILER));
    }

    private void refuse(MemberRefEntry member, String reason) {
        References.of(member).forEach(reference -> reasons.putIfAbsent(reference, reason));
    }

    private static boolean makesLambda(BootstrapMethodEntry bootstrap) {
        return Submission.name(bootstrap.bootstrapMethod().reference().owner()).equals(LAMBDA_FACTORY);
    }

    private static boolean takesParallel(MemberRefEntry member) {
        return member.type().stringValue().contains("Z)")
                && Submission.name(member.owner()).equals(STREAM_SUPPORT);
    }
}
