import dev.yieldlings.kit.Generator;

public final class MyRange {
    private MyRange() {}

    public static Generator<Integer, Void, Void> myRange(int start, int end) {
        int[] numbers = new int[Math.max(0, end - start)];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = start + i;
        }
        return Generator.of(y -> {
            for (int number : numbers) {
                y.yield(number);
            }
        });
    }
}
