import java.util.List;

/** The figure that the benchmarks print: a few runs that something disturbed don't move it. */
class Median {
    private Median() {}

    static double of(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
