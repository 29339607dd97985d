package dev.yieldlings.cli.grading;

import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.engine.batch.Shard;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The option {@code --shard}: the part of a batch that this machine grades, given by the user or by the CI engine. */
final class ShardOption {
    private static final Pattern TYPED = Pattern.compile("(\\d{1,6})/(\\d{1,6})");
    private static final Pattern FOUND = Pattern.compile("auto(?:/(\\d{1,6}))?");

    private ShardOption() {}

    /**
     * Determines the part.
     *
     * @param typed {@code K/N} with K from 1 to N, {@code auto}, or {@code auto/N} if the engine doesn't tell the
     *     number of parts
     * @param environment the environment variables, in which Slurm, Kubernetes and GitLab give the part
     * @throws UserError if the value is invalid, or the environment does not give the part
     */
    static Shard of(String typed, Map<String, String> environment) {
        Matcher both = TYPED.matcher(typed);
        if (both.matches()) {
            return shard(Integer.parseInt(both.group(1)), Integer.parseInt(both.group(2)));
        }
        Matcher auto = FOUND.matcher(typed);
        if (!auto.matches()) {
            throw new UserError("--shard is K/N with K from 1 to N, such as 2/4, or auto; not " + typed + ".");
        }
        Optional<Integer> given = Optional.ofNullable(auto.group(1)).map(Integer::valueOf);
        return slurm(environment)
                .or(() -> gitlab(environment))
                .or(() -> kubernetes(environment, given))
                .orElseThrow(() -> new UserError(
                        "--shard auto found no Slurm array, no Kubernetes indexed Job and no parallel job of GitLab's;"
                                + " say the part: --shard K/N."));
    }

    private static Optional<Shard> slurm(Map<String, String> environment) {
        return number(environment, "SLURM_ARRAY_TASK_ID").map(id -> {
            int least = number(environment, "SLURM_ARRAY_TASK_MIN").orElse(1);
            int step = number(environment, "SLURM_ARRAY_TASK_STEP")
                    .filter(it -> it > 0)
                    .orElse(1);
            int most = number(environment, "SLURM_ARRAY_TASK_MAX").orElse(id);
            int count = (most - least) / step + 1;
            int told = number(environment, "SLURM_ARRAY_TASK_COUNT").orElse(count);
            if (told != count) {
                throw new UserError(
                        "This Slurm array skips numbers, so they don't say which part to take: use" + " --array=1-N.");
            }
            return shard((id - least) / step + 1, count);
        });
    }

    private static Optional<Shard> gitlab(Map<String, String> environment) {
        return number(environment, "CI_NODE_INDEX")
                .flatMap(index -> number(environment, "CI_NODE_TOTAL").map(total -> shard(index, total)));
    }

    private static Optional<Shard> kubernetes(Map<String, String> environment, Optional<Integer> given) {
        return number(environment, "JOB_COMPLETION_INDEX")
                .map(index -> shard(
                        index + 1,
                        given.orElseThrow(() -> new UserError(
                                "Kubernetes tells a pod its number, but not how many there are: --shard auto/N, with N as"
                                        + " in the Job's completions."))));
    }

    private static Optional<Integer> number(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, "");
        return value.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
    }

    private static Shard shard(int number, int of) {
        if (number < 1 || number > of) {
            throw new UserError("--shard " + number + "/" + of + ": the first number is from 1 to the second.");
        }
        return new Shard(number, of);
    }
}
