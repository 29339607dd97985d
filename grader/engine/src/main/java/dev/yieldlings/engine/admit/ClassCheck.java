package dev.yieldlings.engine.admit;

import dev.yieldlings.engine.admit.reference.Lines;
import dev.yieldlings.engine.admit.reference.MemberReference;
import dev.yieldlings.engine.admit.reference.References;
import dev.yieldlings.engine.admit.reference.Submission;
import dev.yieldlings.engine.policy.AllowList;
import dev.yieldlings.engine.policy.Decision;
import java.lang.classfile.ClassModel;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Checks one class at a time for forbidden uses and declarations. */
final class ClassCheck {
    private final Resolver resolver;
    private final Declared declared;
    private final Places places;
    private final Refusals refusals;

    ClassCheck(Submission submission, AllowList list, Places places, Refusals refusals) {
        this.resolver = new Resolver(submission, list);
        this.declared = new Declared(submission, list);
        this.places = places;
        this.refusals = refusals;
    }

    void check(ClassModel model) {
        checkDeclarations(model);
        Map<MemberReference, Decision.Denied> denied = new LinkedHashMap<>();
        Set<MemberReference> forCompiler = new LinkedHashSet<>();
        for (MemberReference reference : References.of(model)) {
            switch (resolver.decide(reference)) {
                case Decision.Allowed _ -> {}
                case Decision.CompilerOnly _ -> forCompiler.add(reference);
                case Decision.Denied why -> denied.put(reference, why);
            }
        }
        Map<MemberReference, String> misused = CodeRules.broken(model, forCompiler);
        if (denied.isEmpty() && misused.isEmpty()) {
            return;
        }
        Lines lines = new Lines(model);
        dropUnsaid(model, lines, denied);
        denied.forEach((reference, why) -> refuse(model, lines, reference, why.type(), why.reason()));
        misused.forEach((reference, why) -> refuse(model, lines, reference, reference.owner(), why));
    }

    private void checkDeclarations(ClassModel model) {
        String file = Places.file(model);
        String name = Submission.name(model);
        declared.refusal(model).ifPresent(why -> refusals.add(name, file, places.packageLine(model), why));
        model.methods()
                .forEach(method -> Declared.refusal(method).ifPresent(why -> {
                    String member = method.methodName().stringValue();
                    refusals.add(name + "." + member, file, places.declaration(model, member), why);
                }));
        for (Map.Entry<MemberReference, Decision> inherited :
                declared.inherited(model).entrySet()) {
            if (inherited.getValue() instanceof Decision.Denied(String type, String reason)) {
                MemberReference shown = new MemberReference(
                        type, inherited.getKey().member(), inherited.getKey().descriptor());
                refusals.add(what(shown), file, places.declaration(model, ""), message(shown, reason));
            }
        }
    }

    /**
     * Drops the denied types that neither the code nor the source names, such as the outer classes that javac lists.
     * They are in the constant pool only because of another reference that is refused. If nothing else is refused, they
     * stay.
     */
    private void dropUnsaid(ClassModel model, Lines lines, Map<MemberReference, Decision.Denied> denied) {
        Map<MemberReference, Decision.Denied> said = new LinkedHashMap<>(denied);
        said.keySet()
                .removeIf(reference -> reference.isType()
                        && lines.of(reference) == 0
                        && places.mention(model, reference.owner()) == 0);
        if (!said.isEmpty()) {
            denied.keySet().retainAll(said.keySet());
        }
    }

    private void refuse(ClassModel model, Lines lines, MemberReference reference, String type, String reason) {
        MemberReference shown = new MemberReference(type, reference.member(), reference.descriptor());
        int line = lines.of(reference) > 0 ? lines.of(reference) : places.mention(model, reference.owner());
        refusals.add(
                what(shown),
                Places.file(model),
                line > 0 ? line : places.declaration(model, ""),
                message(shown, reason));
    }

    /** The key under which a refusal is added once. Overloads share it, so that only one of them is reported. */
    private static String what(MemberReference reference) {
        return reference.owner() + "#" + reference.member();
    }

    private static String message(MemberReference shown, String reason) {
        return shown.shown() + " is not available to submissions: " + reason + ".";
    }
}
