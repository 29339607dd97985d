import dev.yieldlings.kit.Generator;

public final class MyRange {
    private MyRange() {}

    public static Generator<Integer, Void, Void> myRange(int start, int end) {
        return Generator.of(y -> {
            int count = end - start;
            for (int i = 0; i < count; i++) {
                y.yield(start + i);
            }
        });
    }
}
