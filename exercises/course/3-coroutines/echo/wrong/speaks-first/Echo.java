import dev.yieldlings.kit.Generator;
import java.util.function.Consumer;

public final class Echo {
    private Echo() {}

    public static Generator<Void, String, Void> echo(Consumer<String> out) {
        return Generator.of(y -> {
            String text = null;
            while (true) {
                out.accept(text);
                text = y.yield();
            }
        });
    }
}
