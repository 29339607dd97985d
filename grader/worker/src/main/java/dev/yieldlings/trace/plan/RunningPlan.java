package dev.yieldlings.trace.plan;

import dev.yieldlings.trace.Check;
import dev.yieldlings.worker.message.PlannedCheck;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * The plan of the job that is running, and what has become of it so far.
 *
 * <p>Jobs run one after another on one thread, so there is one plan at a time.
 */
public final class RunningPlan {
    private static RunningPlan current = new RunningPlan(List.of(), Optional.empty());

    /** A check with its selectors read. */
    private record Entry(String id, List<String> needs, List<TestSelector> tests) {}

    private final List<Entry> checks;
    private final Optional<Set<String>> only;
    private final Set<String> passed = new HashSet<>();
    private final Set<String> failed = new HashSet<>();

    private RunningPlan(List<PlannedCheck> checks, Optional<Set<String>> only) {
        this.checks = checks.stream()
                .map(check -> new Entry(
                        check.id(),
                        check.needs(),
                        check.tests().stream().map(TestSelector::of).toList()))
                .toList();
        this.only = only;
    }

    /** Begins a job whose checks are to run in this order. */
    public static RunningPlan begin(List<PlannedCheck> checks) {
        current = new RunningPlan(checks, Optional.empty());
        return current;
    }

    /** Begins to run some of the checks again, in this order, whatever became of those that they need. */
    public static RunningPlan beginAgain(List<PlannedCheck> checks, Set<String> only) {
        List<PlannedCheck> alone = checks.stream()
                .map(check -> new PlannedCheck(check.id(), List.of(), check.tests()))
                .toList();
        current = new RunningPlan(alone, Optional.of(Set.copyOf(only)));
        return current;
    }

    static RunningPlan current() {
        return current;
    }

    /**
     * The id of the check that a method belongs to: the one that it bears, else the first whose selectors mean it. A
     * plain test that no check has is one of its own, by its class and name.
     *
     * @param type the class that the method runs in
     * @return nothing for a method that is no test
     */
    public Optional<String> checkOf(Class<?> type, Method method) {
        return AnnotationSupport.findAnnotation(method, Check.class)
                .map(Check::value)
                .or(() -> checks.stream()
                        .filter(check -> check.tests().stream().anyMatch(test -> test.means(type, method)))
                        .map(Entry::id)
                        .findFirst())
                .or(() -> isTest(method)
                        ? Optional.of(type.getName().replace('$', '.') + "#" + method.getName())
                        : Optional.empty());
    }

    /** Whether a method is a test by an annotation of JUnit's, or by one that is made of such. */
    static boolean isTest(Method method) {
        return AnnotationSupport.isAnnotated(method, Testable.class);
    }

    /** Notes that a check has passed. */
    public void passed(String id) {
        passed.add(id);
    }

    /** Notes that a test of a check has not passed: its others need not be run any more. */
    public void failed(String id) {
        failed.add(id);
    }

    /** Why a check, or what is left of it, is not to be run now; empty if it is. */
    public Optional<String> obstacle(String id) {
        if (!only.map(wanted -> wanted.contains(id)).orElse(true)) {
            return Optional.of("it is not run again");
        }
        return failed.contains(id)
                ? Optional.of("another test of the check has failed")
                : lacking(id).map(need -> "it needs " + need);
    }

    /** Whether a check needs one that has not passed by now. */
    public boolean lacks(String id) {
        return lacking(id).isPresent();
    }

    /** Whether a check is planned. */
    public boolean has(String id) {
        return place(id) < checks.size();
    }

    /** A check's place in the order; after all others for one that isn't planned. */
    int place(String id) {
        for (int i = 0; i < checks.size(); i++) {
            if (checks.get(i).id().equals(id)) {
                return i;
            }
        }
        return checks.size();
    }

    private Optional<String> lacking(String id) {
        return checks.stream()
                .filter(check -> check.id().equals(id))
                .flatMap(check -> check.needs().stream())
                .filter(need -> !passed.contains(need))
                .findFirst();
    }
}
