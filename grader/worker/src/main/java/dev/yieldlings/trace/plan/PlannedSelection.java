package dev.yieldlings.trace.plan;

import dev.yieldlings.trace.Check;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;

/**
 * Splits a suite into requests to JUnit so that all checks run in the plan's order. JUnit itself finishes a class
 * before it begins another one, and a class before its nested classes.
 */
public final class PlannedSelection {
    private record Place(List<Class<?>> enclosing, Class<?> type, Method method, int order) {
        static final int UNPLANNED = Integer.MAX_VALUE;

        DiscoverySelector selector() {
            return enclosing.isEmpty()
                    ? DiscoverySelectors.selectMethod(type, method)
                    : DiscoverySelectors.selectNestedMethod(enclosing, type, method);
        }

        boolean isPlain() {
            return !AnnotationSupport.isAnnotated(method, Check.class);
        }
    }

    private final List<Class<?>> suites;
    private final List<Place> places = new ArrayList<>();
    private boolean nests;

    private PlannedSelection(List<Class<?>> suites) {
        this.suites = suites;
        suites.forEach(suite -> find(List.of(), suite));
        places.sort(Comparator.comparingInt(Place::order));
    }

    /**
     * Finds the tests of the running plan.
     *
     * @param suites the suite's classes
     */
    public static PlannedSelection of(List<Class<?>> suites) {
        return new PlannedSelection(suites);
    }

    /** Returns whether there are tests that are not annotated with {@link Check}. */
    public boolean hasPlainTests() {
        return places.stream().anyMatch(Place::isPlain);
    }

    /**
     * Returns the selectors of each request: first the planned tests, then all others. If JUnit keeps the plan's order
     * by itself, this is one request for the classes.
     */
    public List<List<DiscoverySelector>> requests() {
        List<Place> planned =
                places.stream().filter(place -> place.order() < Place.UNPLANNED).toList();
        boolean keepsOrder = !nests
                && split(planned).size()
                        <= planned.stream().map(Place::type).distinct().count();
        return keepsOrder
                ? List.of(suites.stream()
                        .<DiscoverySelector>map(DiscoverySelectors::selectClass)
                        .toList())
                : split(places);
    }

    private static List<List<DiscoverySelector>> split(List<Place> places) {
        List<List<DiscoverySelector>> requests = new ArrayList<>();
        Class<?> former = null;
        for (Place place : places) {
            if (place.type() != former) {
                requests.add(new ArrayList<>());
                former = place.type();
            }
            requests.getLast().add(place.selector());
        }
        return requests;
    }

    private void find(List<Class<?>> enclosing, Class<?> type) {
        if (Modifier.isAbstract(type.getModifiers())) {
            return;
        }
        RunningPlan plan = RunningPlan.current();
        for (Method method :
                ReflectionSupport.findMethods(type, RunningPlan::isTest, HierarchyTraversalMode.TOP_DOWN)) {
            Optional<String> check = plan.checkOf(type, method);
            places.add(new Place(
                    enclosing,
                    type,
                    method,
                    check.filter(plan::has).map(plan::place).orElse(Place.UNPLANNED)));
        }
        List<Class<?>> outer = new ArrayList<>(enclosing);
        outer.add(type);
        for (Class<?> nested : ReflectionSupport.findNestedClasses(
                type, inner -> AnnotationSupport.isAnnotated(inner, Nested.class))) {
            nests = true;
            find(List.copyOf(outer), nested);
        }
    }
}
