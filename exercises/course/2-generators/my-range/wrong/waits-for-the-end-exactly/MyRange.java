import dev.yieldlings.kit.Generator;

public final class MyRange {
    private MyRange() {}

    public static Generator<Integer, Void, Void> myRange(int start, int end) {
        return Generator.of(y -> {
            for (int i = start; i != end; i++) {
                y.yield(i);
            }
        });
    }
}
