package dev.yieldlings.engine.admit;

import dev.yieldlings.engine.compile.Outline;
import dev.yieldlings.engine.course.AdmissionRules;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.SourceFile;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Decides whether a submission's class files use only what submissions may use. */
public final class Admission {
    private static final String CODE = "yieldlings.not-admitted";
    private static final List<String> RESERVED =
            List.of("java.", "javax.", "jdk.", "sun.", "dev.yieldlings.", "org.junit.", "org.opentest4j.");

    private final AllowList standard = AllowList.standard();
    private final Map<AdmissionRules, AllowList> lists = new ConcurrentHashMap<>();

    /**
     * Decides.
     *
     * @param classes the class files, by binary name
     * @param outline the statements that the sources use
     * @param rules the exercise's own rules
     * @param files the sources, of which the refusals quote lines
     */
    public AdmissionResult admit(
            Map<String, byte[]> classes, Outline outline, AdmissionRules rules, List<SourceFile> files) {
        AllowList list = lists.computeIfAbsent(rules, this::listFor);
        Map<String, ClassModel> models = new TreeMap<>();
        classes.forEach((name, bytes) -> models.put(name, ClassFile.of().parse(bytes)));
        Resolver resolver = new Resolver(models);
        Declared declared = new Declared(models);
        Set<Diagnostic> refusals = new LinkedHashSet<>(syntax(outline, rules, files));
        for (Map.Entry<String, ClassModel> entry : models.entrySet()) {
            if (RESERVED.stream().anyMatch(entry.getKey()::startsWith)) {
                refusals.add(Diagnostic.error(CODE, "The package of " + entry.getKey() + " is not yours to add to."));
            }
            refusals.addAll(declarations(entry.getValue(), outline, files));
            Set<Reference> references = References.of(entry.getValue());
            references.addAll(declared.inheritedFor(entry.getValue()));
            refusals.addAll(references(entry.getValue(), references, list, resolver, files));
        }
        return refusals.isEmpty()
                ? new AdmissionResult.Admitted()
                : new AdmissionResult.Refused(new ArrayList<>(refusals));
    }

    private AllowList listFor(AdmissionRules rules) {
        List<String> lines = new ArrayList<>();
        rules.allow().forEach(line -> lines.add("allow " + line));
        rules.deny().forEach(line -> lines.add("deny " + line));
        return standard.with(RuleParser.parseAll(lines));
    }

    private static List<Diagnostic> syntax(Outline outline, AdmissionRules rules, List<SourceFile> files) {
        return outline.statements().stream()
                .filter(statement -> rules.syntax().contains(statement.kind()))
                .map(statement -> at(
                        files,
                        statement.file(),
                        statement.line(),
                        "This exercise is to be solved without " + statement.kind() + "; see its README."))
                .toList();
    }

    private static List<Diagnostic> declarations(ClassModel model, Outline outline, List<SourceFile> files) {
        String name = model.thisClass().asInternalName();
        String simple = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('$')) + 1);
        List<Diagnostic> refusals = new ArrayList<>();
        for (MethodModel method : model.methods()) {
            int line = outline.declarations().stream()
                    .filter(each ->
                            each.type().equals(simple) && method.methodName().equalsString(each.name()))
                    .mapToInt(Outline.Declaration::line)
                    .findFirst()
                    .orElse(0);
            Declared.refusal(method).ifPresent(why -> refusals.add(at(files, new Lines(model).file(), line, why)));
        }
        return refusals;
    }

    private static List<Diagnostic> references(
            ClassModel model, Set<Reference> references, AllowList list, Resolver resolver, List<SourceFile> files) {
        Lines lines = new Lines(model);
        List<Diagnostic> refusals = new ArrayList<>();
        Set<String> refusedTypes = new LinkedHashSet<>();
        for (Reference reference : references) {
            Optional<Decision.Denied> denied = denied(reference, list, resolver);
            if (denied.isPresent() && refusedTypes.add(reference.owner() + "." + reference.member())) {
                String reason = denied.get().reason().isEmpty()
                        ? "it is not among what submissions may use"
                        : denied.get().reason();
                String message = reference.shown() + " is not available to submissions: " + reason + ".";
                refusals.add(at(files, lines.file(), lines.of(reference), message));
            }
        }
        return refusals;
    }

    private static Optional<Decision.Denied> denied(Reference reference, AllowList list, Resolver resolver) {
        if (reference.member().isEmpty()) {
            return resolver.isOwn(reference.owner()) ? Optional.empty() : asDenied(list.type(reference.owner()));
        }
        return resolver.declaringType(reference)
                .flatMap(declaring -> asDenied(list.member(declaring, reference.member())));
    }

    private static Optional<Decision.Denied> asDenied(Decision decision) {
        return switch (decision) {
            case Decision.Allowed _ -> Optional.empty();
            case Decision.Denied denied -> Optional.of(denied);
        };
    }

    private static Diagnostic at(List<SourceFile> files, String file, int line, String message) {
        return files.stream()
                .filter(source -> source.name().equals(file))
                .findFirst()
                .map(source -> source.errorAt(line, CODE, message))
                .orElseGet(() -> Diagnostic.error(CODE, message));
    }
}
