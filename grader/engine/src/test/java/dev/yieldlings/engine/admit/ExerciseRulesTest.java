package dev.yieldlings.engine.admit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.course.AdmissionRules;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An exercise can allow more, allow less and forbid, for itself alone. */
class ExerciseRulesTest {
    private static final String THREAD = "void f() { Thread.currentThread().interrupt(); }";
    private static final String STREAM = "Object f() { return List.of(1).stream().map(i -> i).toList(); }";

    @Test
    void aTypeCanBeAllowed() {
        assertThat(refusals(List.of("java.lang.Thread"), List.of(), List.of(), THREAD))
                .isEmpty();
        assertThat(Admitting.refusals(THREAD)).isNotEmpty();
    }

    @Test
    void aMemberCanBeAllowed() {
        List<String> one = List.of("java.lang.Thread currentThread");

        assertThat(refusals(one, List.of(), List.of(), "Object f() { return Thread.currentThread(); }"))
                .isEmpty();
        assertThat(refusals(one, List.of(), List.of(), THREAD))
                .extracting(Diagnostic::message)
                .singleElement()
                .asString()
                .startsWith("Thread.interrupt() is not available");
    }

    @Test
    void nothingFreesWhatThePolicyDoesNotOffer() {
        List<String> all = List.of("java.lang.*", "java.lang.System exit", "java.lang.Thread getStackTrace");

        assertThat(refusals(
                        all,
                        List.of(),
                        List.of(),
                        "void f() { System.exit(0); Thread.currentThread().getStackTrace(); }"))
                .extracting(Diagnostic::message)
                .map(message -> message.substring(0, message.indexOf(" is ")))
                .containsExactly("System.exit()", "Thread.currentThread()", "Thread.getStackTrace()");
    }

    @Test
    void aDeniedMemberIsDeniedWhereItIsOverriddenToo() {
        List<String> loop = List.of("java.lang.Iterable forEach spliterator");
        String members =
                "void f() { new ArrayList<Integer>().forEach(i -> { }); Set.of(1).spliterator(); Map.of().forEach((k, v) -> { }); }";

        assertThat(refusals(List.of(), loop, List.of(), members))
                .extracting(Diagnostic::message)
                .map(message -> message.substring(0, message.indexOf(" is ")))
                .containsExactly("ArrayList.forEach()", "Set.spliterator()");
    }

    @Test
    void foldersAndThreadsCanBeFreed() {
        String walk =
                "List<java.nio.file.Path> f(java.nio.file.Path root) throws IOException { try (var all = java.nio.file.Files.list(root)) { return all.filter(java.nio.file.Files::isDirectory).sorted().map(root::resolve).toList(); } }";
        String threads =
                "int n; synchronized void f() throws InterruptedException { var q = new java.util.concurrent.SynchronousQueue<Integer>(); Thread t = Thread.ofVirtual().name(\"x\").start(() -> { try { q.put(1); } catch (InterruptedException e) { Thread.currentThread().interrupt(); } }); while (n < 0) { wait(); } t.join(); var l = new java.util.concurrent.locks.ReentrantLock(); var c = l.newCondition(); l.lock(); try { c.signalAll(); } finally { l.unlock(); } }";

        assertThat(refusals(List.of("java.nio.file.*"), List.of(), List.of(), walk))
                .isEmpty();
        assertThat(refusals(
                        List.of(
                                "java.lang.Thread",
                                "java.lang.Object wait notify notifyAll",
                                "java.util.concurrent.**"),
                        List.of(),
                        List.of(),
                        threads))
                .isEmpty();
    }

    @Test
    void aPackageCanBeDenied() {
        assertThat(refusals(List.of(), List.of("java.util.stream.* : write the loop yourself"), List.of(), STREAM))
                .isNotEmpty()
                .allSatisfy(refusal -> assertThat(refusal.message()).contains("write the loop yourself"));
        assertThat(Admitting.refusals(STREAM)).isEmpty();
    }

    @Test
    void aDeniedPackagesTypesCantBeNamedEither() {
        assertThat(
                        refusals(
                                List.of(),
                                List.of("java.util.function.* : not here"),
                                List.of(),
                                "static class S implements java.util.function.Supplier<String> { public String get() { return \"\"; } }"))
                .extracting(Diagnostic::message)
                .containsExactly("Supplier is not available to submissions: not here.");
    }

    @Test
    void aTypeOrAMemberCanBeDenied() {
        String list = "Object f() { var l = new ArrayList<Integer>(); l.add(1); return new LinkedList<>(l); }";

        assertThat(refusals(List.of(), List.of("java.util.ArrayList"), List.of(), list))
                .isNotEmpty()
                .allSatisfy(refusal -> assertThat(refusal.message()).contains("ArrayList"));
        assertThat(refusals(List.of(), List.of("java.util.ArrayList add : keep it empty"), List.of(), list))
                .extracting(Diagnostic::message)
                .containsExactly("ArrayList.add() is not available to submissions: keep it empty.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "enhanced-for | for (int i : new int[2]) { } | a for-each loop, `for (Type item : items)`",
                "for          | for (;;) { break; }          | a for loop",
                "while        | while (true) { break; }      | a while loop",
                "do           | do { } while (false);        | a do loop",
                "lambda       | Runnable r = () -> { };      | a lambda, `x -> …`",
                "synchronized | synchronized (this) { }      | a synchronized block",
            })
    void aStatementCanBeForbidden(String kind, String statement, String words) {
        String members = "void f() {\n" + statement + "\n}";

        assertThat(Admitting.refusals(members)).isEmpty();
        assertThat(refusals(List.of(), List.of(), List.of(kind), members))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.message())
                            .isEqualTo("This exercise is to be solved without " + words + "; its page says why.");
                    assertThat(refusal.line()).isEqualTo(6);
                });
        assertThat(refusals(List.of(), List.of(), List.of(kind), "void f() { }"))
                .isEmpty();
    }

    @Test
    void aLoopCanBeRequired() {
        AdmissionRules rules = new AdmissionRules(List.of(), List.of(), List.of(), List.of("loop"));

        assertThat(Admitting.refusals(rules, Admitting.file("void f() { do { } while (false); }")))
                .isEmpty();
        assertThat(Admitting.refusals(rules, Admitting.file("void f() { Runnable r = () -> { }; }")))
                .extracting(Diagnostic::message)
                .containsExactly(
                        "This exercise is to be solved with a loop of your own: for, while or do; its page says why.");
        assertThat(Admitting.admit(
                        rules,
                        MainMethodTest.NEXT,
                        Admitting.file("public int next() { return 1; }\nstatic void main() { while (true) { } }")))
                .isInstanceOf(AdmissionResult.Refused.class);
    }

    private static List<Diagnostic> refusals(
            List<String> allow, List<String> deny, List<String> syntax, String members) {
        return Admitting.refusals(new AdmissionRules(allow, deny, syntax, List.of()), Admitting.file(members));
    }
}
