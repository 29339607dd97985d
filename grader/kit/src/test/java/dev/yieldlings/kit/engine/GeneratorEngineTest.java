package dev.yieldlings.kit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class GeneratorEngineTest {
    @Test
    void itIsContinuationsWhereTheyWork() {
        assertThat(GeneratorEngine.choose(null, true)).isEqualTo(GeneratorEngine.CONTINUATION);
        assertThat(GeneratorEngine.choose(null, false)).isEqualTo(GeneratorEngine.THREAD);
    }

    @Test
    void aWishIsGrantedOrRefusedWithTheReason() {
        assertThat(GeneratorEngine.choose("thread", true)).isEqualTo(GeneratorEngine.THREAD);
        assertThat(GeneratorEngine.choose("continuation", true)).isEqualTo(GeneratorEngine.CONTINUATION);
        assertThatIllegalStateException()
                .isThrownBy(() -> GeneratorEngine.choose("continuation", false))
                .withMessageContaining("--add-exports java.base/jdk.internal.vm=ALL-UNNAMED");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GeneratorEngine.choose("fibers", true))
                .withMessageContaining("not fibers");
    }
}
