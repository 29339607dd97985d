package dev.yieldlings.engine.admit;

import dev.yieldlings.engine.admit.reference.Submission;
import dev.yieldlings.engine.compile.Outline;
import dev.yieldlings.engine.course.AdmissionRules;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.policy.AllowList;
import dev.yieldlings.engine.policy.LibraryTypes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Decides whether a submission's class files use only what submissions may use. */
public final class Admission {
    private static final Set<String> LOOPS = Set.of("for", "while", "do");

    private final Map<Basis, AllowList> lists = new ConcurrentHashMap<>();

    /** The key of a cached allow-list. Libraries are compared by identity. */
    private record Basis(AdmissionRules rules, LibraryTypes libraries) {}

    /**
     * Checks a submission.
     *
     * @param classes the class files, by binary name
     * @param outline the statements that the sources use
     * @param rules the exercise's own rules
     * @param libraries the libraries that the exercise's submissions may use
     * @param uses the classes and members that the suite uses; an unused main method is not checked, nor is code that
     *     only it reaches
     * @param files the source files, whose lines the refusals quote
     */
    public AdmissionResult admit(
            Map<String, byte[]> classes,
            Outline outline,
            AdmissionRules rules,
            LibraryTypes libraries,
            Uses uses,
            List<SourceFile> files) {
        AllowList list = lists.computeIfAbsent(
                new Basis(rules, libraries), _ -> new AllowList(rules.allow(), rules.deny(), libraries));
        Refusals refusals = new Refusals(files);
        try {
            MainRemoval removal = MainRemoval.from(classes, libraries, uses);
            checkSyntax(removal.of(outline), rules, refusals);
            checkRequired(removal.of(outline), rules, files, refusals);
            Submission submission = new Submission(removal.classes());
            ClassCheck check = new ClassCheck(submission, list, new Places(outline, files), refusals);
            submission.classes().forEach(check::check);
            return refusals.isEmpty()
                    ? new AdmissionResult.Admitted(removal.classes())
                    : new AdmissionResult.Refused(refusals.inOrder());
        } catch (IllegalArgumentException | IndexOutOfBoundsException | ClassCastException e) {
            // Class files and descriptors are parsed lazily, so each of these calls may find a malformed one.
            return new AdmissionResult.Refused(List.of(Diagnostic.error(
                    Refusals.CODE,
                    "The compiler wrote a class file for this source that can't be read: " + e.getMessage() + ".")));
        }
    }

    private static void checkRequired(
            Outline outline, AdmissionRules rules, List<SourceFile> files, Refusals refusals) {
        for (String required : rules.required()) {
            Set<String> kinds = required.equals("loop") ? LOOPS : Set.of(required);
            boolean there = outline.statements().stream()
                    .anyMatch(each -> kinds.contains(each.kind())
                            && files.stream().anyMatch(file -> file.name().equals(each.file())));
            if (!there) {
                String file = files.getFirst().name();
                refusals.add(
                        required,
                        file,
                        0,
                        "This exercise is to be solved with " + words(required) + "; its page says why.");
            }
        }
    }

    private static void checkSyntax(Outline outline, AdmissionRules rules, Refusals refusals) {
        for (Outline.Statement statement : outline.statements()) {
            String kind = statement.kind();
            if (rules.syntax().contains(kind)) {
                refusals.add(
                        kind + " " + statement.file() + " " + statement.line(),
                        statement.file(),
                        statement.line(),
                        "This exercise is to be solved without " + words(kind) + "; its page says why.");
            }
        }
    }

    /** The phrase for a kind of statement in a message to the learner. */
    private static String words(String kind) {
        return switch (kind) {
            case "loop" -> "a loop of your own: for, while or do";
            case "enhanced-for" -> "a for-each loop, `for (Type item : items)`";
            case "for", "while", "do" -> "a " + kind + " loop";
            case "lambda" -> "a lambda, `x -> …`";
            case "synchronized" -> "a synchronized block";
            default -> kind;
        };
    }
}
