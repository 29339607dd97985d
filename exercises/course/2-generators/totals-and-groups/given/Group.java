import dev.yieldlings.kit.Generator;

/**
 * Items that follow one another and have the same key.
 *
 * @param key the key that they have in common; may be null
 * @param items the items, taken from the source one by one
 * @param <K> what the key is
 * @param <T> what the items are
 */
public record Group<K, T>(K key, Generator<T, Void, Void> items) {}
