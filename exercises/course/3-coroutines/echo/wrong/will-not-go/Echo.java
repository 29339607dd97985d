import dev.yieldlings.kit.Generator;
import java.util.function.Consumer;

public final class Echo {
    private Echo() {}

    public static Generator<Void, String, Void> echo(Consumer<String> out) {
        return Generator.of(y -> {
            while (true) {
                try {
                    out.accept(y.yield());
                } catch (Throwable e) {
                    // an echo must not break
                }
            }
        });
    }
}
