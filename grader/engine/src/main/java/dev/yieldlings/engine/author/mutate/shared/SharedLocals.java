package dev.yieldlings.engine.author.mutate.shared;

import dev.yieldlings.engine.author.mutate.collaborator.Collaborators;
import dev.yieldlings.engine.author.mutate.operator.Code;
import dev.yieldlings.engine.author.mutate.operator.Operator;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.LocalVariable;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Makes a local variable or parameter a static field, so that all calls share it: calls that wait at a yield, and calls
 * made during a collaborator's call. Applies only if the value is used after such a call.
 */
public final class SharedLocals implements Operator {
    @Override
    public List<Edit> at(Code code, int index) {
        if (!(code.element(index) instanceof LocalVariable variable)
                || isNobodysChoice(variable)
                || code.type().flags().has(AccessFlag.INTERFACE)) {
            return List.of();
        }
        VariableScope scope = new VariableScope(code, variable);
        if (!scope.beginsAt(index)
                || !outlives(code, variable)
                || (scope.isParameter() && isAfterAnotherParameter(code, variable, index))) {
            return List.of();
        }
        Shared shared = new Shared(
                code.type().thisClass().asSymbol(),
                "shared$" + variable.name().stringValue() + "$" + index,
                variable.typeSymbol());
        Map<Integer, Consumer<CodeBuilder>> uses = new TreeMap<>();
        for (int i = 0; i < code.size(); i++) {
            if (scope.isDeclaredAt(i)) {
                uses.put(i, builder -> {});
            }
        }
        for (int i = scope.from(); i < scope.to(); i++) {
            switch (scope.contains(i) ? code.element(i) : variable) {
                case LoadInstruction load when load.slot() == variable.slot() -> uses.put(i, shared::load);
                case StoreInstruction store when store.slot() == variable.slot() -> uses.put(i, shared::store);
                case IncrementInstruction step
                when step.slot() == variable.slot() ->
                    uses.put(i, builder -> {
                        shared.load(builder);
                        builder.loadConstant(step.constant()).iadd();
                        shared.store(builder);
                    });
                default -> {}
            }
        }
        return List.of(new Edit("shared-local", builder -> {})
                .elsewhere(uses)
                .around(
                        builder -> {
                            if (scope.isParameter()) {
                                builder.loadLocal(TypeKind.from(variable.typeSymbol()), variable.slot());
                                shared.store(builder);
                            }
                        },
                        builder -> {})
                .besides(added -> added.withField(
                        shared.name(),
                        shared.type(),
                        ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC)));
    }

    private static boolean outlives(Code code, LocalVariable variable) {
        return new Liveness(code, new VariableScope(code, variable), variable.slot()).outlivesForeignCall();
    }

    /**
     * Whether nobody would keep the variable in a field: the object itself, a body's yielder, and the compiler's
     * variables.
     */
    private static boolean isNobodysChoice(LocalVariable variable) {
        return variable.name().equalsString("this")
                || variable.name().stringValue().contains("$")
                || variable.typeSymbol().equals(Collaborators.YIELDER);
    }

    /**
     * Whether an earlier parameter qualifies. One parameter stands for all, because a fault that shares one shares them
     * all.
     */
    private static boolean isAfterAnotherParameter(Code code, LocalVariable variable, int index) {
        for (int i = 0; i < index; i++) {
            if (code.element(i) instanceof LocalVariable other
                    && !isNobodysChoice(other)
                    && !other.name().equals(variable.name())
                    && new VariableScope(code, other).isParameter()
                    && outlives(code, other)) {
                return true;
            }
        }
        return false;
    }

    private record Shared(ClassDesc owner, String name, ClassDesc type) {
        void load(CodeBuilder builder) {
            builder.getstatic(owner, name, type);
        }

        void store(CodeBuilder builder) {
            builder.putstatic(owner, name, type);
        }
    }
}
