package dev.yieldlings.kit.protocol.body;

import dev.yieldlings.kit.protocol.Rule;
import java.util.List;
import java.util.stream.Stream;

/** The rules for an implementation that runs bodies. */
public final class BodyRules {
    private BodyRules() {}

    /** All of them, the simplest first. */
    public static List<Rule<BodyRunner>> all() {
        return Stream.of(
                        LifecycleRules.ALL,
                        SendRules.ALL,
                        RaiseRules.ALL,
                        CloseRules.ALL,
                        ReentranceRules.ALL,
                        DelegationRules.ALL,
                        DelegatedErrorRules.ALL,
                        IterationRules.ALL)
                .flatMap(List::stream)
                .toList();
    }
}
