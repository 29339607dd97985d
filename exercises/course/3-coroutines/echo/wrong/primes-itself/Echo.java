import dev.yieldlings.kit.Generator;
import java.util.function.Consumer;

public final class Echo {
    private Echo() {}

    public static Generator<Void, String, Void> echo(Consumer<String> out) {
        Generator<Void, String, Void> echo = Generator.of(y -> {
            while (true) {
                out.accept(y.yield());
            }
        });
        echo.next();
        return echo;
    }
}
