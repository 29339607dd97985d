/**
 * A binary tree with a value: one node of it, and all that hangs below. The empty tree is null.
 *
 * @param left the tree before it; null where there is none
 * @param value what it holds
 * @param right the tree behind it; null where there is none
 * @param <T> what the tree holds
 */
public record Node<T>(Node<T> left, T value, Node<T> right) {}
