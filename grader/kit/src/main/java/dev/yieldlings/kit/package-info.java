/**
 * Python's generators for Java: what a learner writes against.
 *
 * <pre>{@code
 * import dev.yieldlings.kit.Generator;
 *
 * class Averages {
 *     static Generator<Double, Double, Integer> averages() {
 *         return Generator.returning("averages", y -> {
 *             double sum = 0;
 *             int count = 0;
 *             Double sent = y.yield();                    // x = yield
 *             while (sent != null) {
 *                 sum += sent;
 *                 count++;
 *                 sent = y.yield(sum / count);            // x = yield v
 *             }
 *             return count;                               // the value of StopIteration
 *         });
 *     }
 *
 *     static Generator<Double, Double, Void> announced() {
 *         return Generator.of("announced", y -> {
 *             int count = y.yieldFrom(averages());        // r = yield from g
 *             System.out.println(count + " numbers");
 *         });
 *     }
 *
 *     public static void main(String[] args) {
 *         try (var averages = announced()) {
 *             averages.next();                            // prime it: run to the first yield
 *             System.out.println(averages.send(10.0));    // 10.0
 *             System.out.println(averages.send(5.0));     // 7.5
 *             System.out.println(averages.state());       // SUSPENDED
 *             System.out.println(averages.resume(null));  // 2 numbers, then Returned[value=null]
 *         }                                               // close() has nothing left to do
 *     }
 * }
 * }</pre>
 *
 * <table>
 * <caption>Python's names and ours</caption>
 * <tr><th>Python</th><th>here</th></tr>
 * <tr><td>{@code def f(): ... yield ...}</td><td>{@code Generator.of(y -> { ... y.yield(...); })}</td></tr>
 * <tr><td>{@code return value}</td><td>{@code Generator.returning(y -> { ... return value; })}</td></tr>
 * <tr><td>{@code x = yield v}, {@code x = yield}</td><td>{@code x = y.yield(v)}, {@code x = y.yield()}</td></tr>
 * <tr><td>{@code r = yield from g}</td><td>{@code r = y.yieldFrom(g)}</td></tr>
 * <tr><td>{@code next(g)}</td><td>{@code g.next()}</td></tr>
 * <tr><td>{@code g.send(v)}</td><td>{@code g.send(v)}, {@code g.resume(v)} without exceptions at the end</td></tr>
 * <tr><td>{@code g.throw(e)}</td><td>{@code g.raise(e)}</td></tr>
 * <tr><td>{@code g.close()}, {@code contextlib.closing}</td><td>{@code g.close()}, try-with-resources</td></tr>
 * <tr><td>{@code inspect.getgeneratorstate(g)}</td><td>{@code g.state()}</td></tr>
 * <tr><td>{@code g.gi_yieldfrom}</td><td>{@code g.delegate()}</td></tr>
 * <tr><td>{@code g.gi_frame}</td><td>{@code g.frames()}</td></tr>
 * <tr><td>{@code None}</td><td>{@code null}</td></tr>
 * <tr><td>{@code StopIteration.value}</td><td>{@code StopIteration.value()}</td></tr>
 * <tr><td>{@code TypeError: can't send non-None value ...}</td><td>{@code NotPrimedException}</td></tr>
 * <tr><td>{@code ValueError: generator already executing}</td><td>{@code AlreadyExecutingException}</td></tr>
 * <tr><td>{@code RuntimeError: generator ignored GeneratorExit}</td><td>{@code IgnoredExitException}</td></tr>
 * <tr><td>{@code RuntimeError: generator raised StopIteration}</td><td>{@code LeakedStopIterationException}</td></tr>
 * </table>
 */
@NullMarked
package dev.yieldlings.kit;

import org.jspecify.annotations.NullMarked;
