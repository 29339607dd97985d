import dev.yieldlings.kit.Generator;
import java.util.function.Consumer;

public final class Echo {
    private Echo() {}

    public static Generator<Void, String, Void> echo(Consumer<String> out) {
        return Generator.of(y -> {
            String last = null;
            while (true) {
                String text = y.yield();
                last = text == null ? last : text;
                out.accept(last);
            }
        });
    }
}
