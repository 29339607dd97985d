package dev.yieldlings.engine.author.mutate;

import dev.yieldlings.engine.author.mutate.shared.SharedField;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes mutants that change a class as a whole. */
final class ClassMutants {
    private final Classes classes;
    private final Map<String, byte[]> solution;

    ClassMutants(Classes classes, Map<String, byte[]> solution) {
        this.classes = classes;
        this.solution = new TreeMap<>(solution);
    }

    List<Mutant> of(ClassModel type, String file) {
        List<Mutant> mutants = new ArrayList<>();
        String name = type.thisClass().asInternalName().replace('/', '.');
        boolean isPlain = !type.flags().has(AccessFlag.ENUM)
                && type.findAttribute(Attributes.record()).isEmpty();
        for (FieldModel field : type.fields()) {
            if (isPlain && isOfInstances(field)) {
                shared(type, field)
                        .ifPresent(changed -> mutants.add(new Mutant(
                                name + "#" + field.fieldName().stringValue() + ":shared:1",
                                "shared",
                                file,
                                0,
                                changed)));
            }
        }
        if (AdvancingHasNext.fits(type)) {
            loadable(name, AdvancingHasNext.in(classes.form(), type))
                    .ifPresent(changed -> mutants.add(
                            new Mutant(name + "#hasNext:has-next-advances:1", "has-next-advances", file, 0, changed)));
        }
        if (RewindingIterator.fits(type)) {
            loadable(name, RewindingIterator.in(classes.form(), type))
                    .ifPresent(changed ->
                            mutants.add(new Mutant(name + "#iterator:restarts:1", "restarts", file, 0, changed)));
        }
        return mutants;
    }

    private Optional<Map<String, byte[]>> shared(ClassModel type, FieldModel field) {
        SharedField shared = new SharedField(
                type.thisClass().asInternalName(), field.fieldName().stringValue());
        Map<String, byte[]> changed = new TreeMap<>();
        for (Map.Entry<String, byte[]> other : solution.entrySet()) {
            ClassModel model = classes.form().parse(other.getValue());
            if (shared.concerns(model)) {
                byte[] bytes = shared.in(classes.form(), model);
                if (!classes.isLoadable(bytes)) {
                    return Optional.empty();
                }
                changed.put(other.getKey(), bytes);
            }
        }
        return Optional.of(changed);
    }

    private Optional<Map<String, byte[]>> loadable(String name, byte[] bytes) {
        return classes.isLoadable(bytes) ? Optional.of(Map.of(name, bytes)) : Optional.empty();
    }

    /** Whether a field is an instance field of the source that is no constant. */
    private static boolean isOfInstances(FieldModel field) {
        return !field.flags().has(AccessFlag.STATIC)
                && !field.flags().has(AccessFlag.SYNTHETIC)
                && field.findAttribute(Attributes.constantValue()).isEmpty();
    }
}
