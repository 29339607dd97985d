import dev.yieldlings.kit.Generator;

public final class MyRange {
    private static int index;

    private MyRange() {}

    public static Generator<Integer, Void, Void> myRange(int start, int end) {
        return Generator.of(y -> {
            index = start;
            while (index < end) {
                y.yield(index);
                index++;
            }
        });
    }
}
