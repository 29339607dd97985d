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
 * The plan of the running job and the results of its checks so far.
 *
 * <p>Jobs run one after another on one thread, so there is one plan at a time.
 */
public final class RunningPlan {
    private static RunningPlan current = new RunningPlan(List.of(), Optional.empty());

    /** A check with its parsed selectors. */
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

    /** Begins a job with these checks, in the order in which they run. */
    public static RunningPlan begin(List<PlannedCheck> checks) {
        current = new RunningPlan(checks, Optional.empty());
        return current;
    }

    /** Begins a second run of some of the checks, in this order, without the checks that they need. */
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
     * Returns the id of a method's check: the value of its {@link Check}, or else the first check that has a matching
     * selector. A plain test that no selector matches is a check by itself; its id is its class and name.
     *
     * @param type the class in which the method runs
     * @return the id, or empty if the method is no test
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

    /** Returns whether a method has a test annotation of JUnit's or one that is composed of them. */
    static boolean isTest(Method method) {
        return AnnotationSupport.isAnnotated(method, Testable.class);
    }

    /** Records that a check has passed. */
    public void passed(String id) {
        passed.add(id);
    }

    /** Records that a test of a check has not passed, so that the check's other tests are skipped. */
    public void failed(String id) {
        failed.add(id);
    }

    /** Returns the reason to skip the remaining tests of a check; empty if they must run. */
    public Optional<String> obstacle(String id) {
        if (!only.map(wanted -> wanted.contains(id)).orElse(true)) {
            return Optional.of("it is not run again");
        }
        return failed.contains(id)
                ? Optional.of("another test of the check has failed")
                : lacking(id).map(need -> "it needs " + need);
    }

    /** Returns whether a check needs one that has not passed yet. */
    public boolean lacks(String id) {
        return lacking(id).isPresent();
    }

    /** Returns whether a check is in the plan. */
    public boolean has(String id) {
        return place(id) < checks.size();
    }

    /** Returns a check's position in the plan; one that is not in the plan comes after all others. */
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
