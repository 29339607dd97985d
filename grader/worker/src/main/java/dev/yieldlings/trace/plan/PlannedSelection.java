package dev.yieldlings.trace.plan;

import dev.yieldlings.trace.Check;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;

/**
 * What JUnit is told to run, request by request, so that all checks run in the plan's order: JUnit finishes a class
 * before it begins another, and a class before its nested ones.
 */
public final class PlannedSelection {
    private record Place(List<Class<?>> enclosing, Class<?> type, Method method) {
        DiscoverySelector selector() {
            return enclosing.isEmpty()
                    ? DiscoverySelectors.selectMethod(type, method)
                    : DiscoverySelectors.selectNestedMethod(enclosing, type, method);
        }
    }

    private final List<Class<?>> suites;
    private final Map<String, Place> places = new HashMap<>();
    private boolean nests;

    private PlannedSelection(List<Class<?>> suites) {
        this.suites = suites;
        suites.forEach(suite -> find(List.of(), suite));
    }

    /**
     * Splits a plan into requests.
     *
     * @param suites the suite's classes
     * @param plan the checks in their order; one that no class has is left out
     * @return the selectors of each request; one request with the classes themselves where JUnit keeps the order
     */
    public static List<List<DiscoverySelector>> of(List<Class<?>> suites, List<String> plan) {
        return new PlannedSelection(suites).requests(plan);
    }

    private List<List<DiscoverySelector>> requests(List<String> plan) {
        List<Place> order =
                plan.stream().map(places::get).filter(Objects::nonNull).toList();
        List<List<DiscoverySelector>> requests = new ArrayList<>();
        Class<?> former = null;
        for (Place place : order) {
            if (place.type() != former) {
                requests.add(new ArrayList<>());
                former = place.type();
            }
            requests.getLast().add(place.selector());
        }
        boolean keepsOrder = !nests
                && requests.size()
                        == new HashSet<>(order.stream().map(Place::type).toList()).size();
        return keepsOrder
                ? List.of(suites.stream()
                        .<DiscoverySelector>map(DiscoverySelectors::selectClass)
                        .toList())
                : requests;
    }

    private void find(List<Class<?>> enclosing, Class<?> type) {
        for (Method method :
                AnnotationSupport.findAnnotatedMethods(type, Check.class, HierarchyTraversalMode.TOP_DOWN)) {
            String id = AnnotationSupport.findAnnotation(method, Check.class)
                    .orElseThrow()
                    .value();
            places.putIfAbsent(id, new Place(enclosing, type, method));
        }
        List<Class<?>> outer = new ArrayList<>(enclosing);
        outer.add(type);
        for (Class<?> nested : ReflectionSupport.findNestedClasses(type, PlannedSelection::isNested)) {
            nests = true;
            find(List.copyOf(outer), nested);
        }
    }

    private static boolean isNested(Class<?> type) {
        return AnnotationSupport.isAnnotated(type, org.junit.jupiter.api.Nested.class);
    }
}
