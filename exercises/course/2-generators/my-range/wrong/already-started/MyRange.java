import dev.yieldlings.kit.Generator;

public final class MyRange {
    private MyRange() {}

    public static Generator<Integer, Void, Void> myRange(int start, int end) {
        Generator<Integer, Void, Void> range = Generator.of(y -> {
            y.yield();
            for (int i = start; i < end; i++) {
                y.yield(i);
            }
        });
        range.next();
        return range;
    }
}
