import dev.yieldlings.kit.Body;
import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.protocol.body.BodyRunner;
import java.util.ArrayList;
import java.util.List;

/** Makes the learner's generators, and closes in the end those that a rule has left waiting. */
final class Made implements BodyRunner {
    private final List<Generator<?, ?, ?>> made = new ArrayList<>();

    @Override
    public <Y, S, R> Generator<Y, S, R> generator(Body<Y, S, R> body) {
        Generator<Y, S, R> generator = new ThreadGenerator<>(body);
        made.add(generator);
        return generator;
    }

    void close() {
        for (Generator<?, ?, ?> generator : made) {
            try {
                generator.close();
            } catch (RuntimeException | AssertionError ignored) {
                // The rule has been kept; what its body does on being closed is not part of it.
            }
        }
        made.clear();
    }
}
