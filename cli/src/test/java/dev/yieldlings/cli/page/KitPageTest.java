package dev.yieldlings.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.kit.AlreadyExecutingException;
import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.GeneratorExit;
import dev.yieldlings.kit.IgnoredExitException;
import dev.yieldlings.kit.LeakedStopIterationException;
import dev.yieldlings.kit.NotPrimedException;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.kit.Yielder;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The kit's page explains every method. */
class KitPageTest {
    @ParameterizedTest
    @ValueSource(classes = {Generator.class, Yielder.class})
    void explainsEachMethodWithAnExample(Class<?> type) {
        Stream.of(type.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .map(Method::getName)
                .distinct()
                .forEach(name -> assertThat(KitPage.text()).contains(name + "("));
    }

    @Test
    void explainsEachException() {
        Stream.of(
                        StopIteration.class,
                        GeneratorExit.class,
                        NotPrimedException.class,
                        AlreadyExecutingException.class,
                        IgnoredExitException.class,
                        LeakedStopIterationException.class)
                .forEach(type -> assertThat(KitPage.text()).contains("**" + type.getSimpleName() + "**: "));
    }
}
