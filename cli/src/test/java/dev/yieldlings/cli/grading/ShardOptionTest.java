package dev.yieldlings.cli.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.engine.batch.Shard;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The part of a batch is taken from the command line, or from the environment of the engine that runs it. */
class ShardOptionTest {
    @Test
    void enginesSayIt() {
        assertThat(ShardOption.of("2/4", Map.of())).isEqualTo(new Shard(2, 4));
        Map<String, String> slurm = Map.of(
                "SLURM_ARRAY_TASK_ID", "4",
                "SLURM_ARRAY_TASK_MIN", "0",
                "SLURM_ARRAY_TASK_MAX", "6",
                "SLURM_ARRAY_TASK_STEP", "2",
                "SLURM_ARRAY_TASK_COUNT", "4");
        assertThat(ShardOption.of("auto", slurm)).isEqualTo(new Shard(3, 4));
        assertThat(ShardOption.of("auto", Map.of("CI_NODE_INDEX", "5", "CI_NODE_TOTAL", "5")))
                .isEqualTo(new Shard(5, 5));
        assertThat(ShardOption.of("auto/3", Map.of("JOB_COMPLETION_INDEX", "0")))
                .isEqualTo(new Shard(1, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/4", "5/4", "1", "1/0", "a/b", "auto", "auto/4"})
    void whatIsNoPartIsSaid(String typed) {
        assertThatThrownBy(() -> ShardOption.of(typed, Map.of()))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("--shard");
    }

    @Test
    void whatCantBeToldIsSaid() {
        assertThatThrownBy(() -> ShardOption.of("auto", Map.of("JOB_COMPLETION_INDEX", "0")))
                .hasMessageContaining("auto/N");
        Map<String, String> holes = Map.of(
                "SLURM_ARRAY_TASK_ID", "4",
                "SLURM_ARRAY_TASK_MIN", "1",
                "SLURM_ARRAY_TASK_MAX", "9",
                "SLURM_ARRAY_TASK_COUNT", "3");
        assertThatThrownBy(() -> ShardOption.of("auto", holes)).hasMessageContaining("--array=1-N");
    }

    @Test
    void partsAreAllOfABatchOnce() {
        for (String name : List.of("ada", "bob", "漢", "")) {
            long parts = 0;
            for (int part = 1; part <= 7; part++) {
                parts += new Shard(part, 7).has(name) ? 1 : 0;
            }
            assertThat(parts).isOne();
        }
    }
}
