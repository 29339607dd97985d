/**
 * A binary tree with a value: one node, and everything below it. The empty tree is null.
 *
 * @param left the tree on its left; null if there is none
 * @param value what it holds
 * @param right the tree on its right; null if there is none
 * @param <T> what the tree holds
 */
public record Node<T>(Node<T> left, T value, Node<T> right) {}
