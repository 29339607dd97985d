import dev.yieldlings.kit.Generator;

/** Generators that break one rule each; mutants return what they should inside one of them. */
final class YieldlingsTwists {
    private YieldlingsTwists() {}

    static <Y, S, R> Generator<Y, S, R> eager(Generator<Y, S, R> own) {
        return own == null ? null : new YieldlingsGenerators.Eager<>(own);
    }

    static <Y, S, R> Generator<Y, S, R> ahead(Generator<Y, S, R> own) {
        return own == null ? null : new YieldlingsGenerators.Ahead<>(own);
    }

    static <Y, S, R> Generator<Y, S, R> started(Generator<Y, S, R> own) {
        return own == null ? null : new YieldlingsGenerators.Started<>(own);
    }

    static <Y, S, R> Generator<Y, S, R> unclosed(Generator<Y, S, R> own) {
        return own == null
                ? null
                : new YieldlingsGenerators.Forwarding<>(own) {
                    @Override
                    public Y next() {
                        return own.next();
                    }

                    @Override
                    public void close() {}
                };
    }

    static <Y, S, R> Generator<Y, S, R> reviving(Generator<Y, S, R> own) {
        return own == null ? null : new YieldlingsGenerators.Reviving<>(own);
    }
}
