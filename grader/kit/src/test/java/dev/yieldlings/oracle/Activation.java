package dev.yieldlings.oracle;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.Yielder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One run of a recorded body: its locals, and the exceptions that it is handling. */
final class Activation {
    private final Stage stage;
    private final Yielder<Object, Object> y;
    private final Map<String, Object> locals = new HashMap<>();
    private final Deque<Throwable> handling = new ArrayDeque<>();

    Activation(Stage stage, Yielder<Object, Object> y) {
        this.stage = stage;
        this.y = y;
    }

    Completion run(List<Statement> statements) {
        if (statements != null) {
            for (Statement statement : statements) {
                Completion completion = run(statement);
                if (!(completion instanceof Completion.Normal)) {
                    return completion;
                }
            }
        }
        return Completion.NORMAL;
    }

    private Completion run(Statement statement) {
        return switch (statement) {
            case Statement.Pass pass -> Completion.NORMAL;
            case Statement.Yield(List<Object> e, String to) -> set(to, y.yield(value(e)));
            case Statement.Set(String to, List<Object> e) -> set(to, value(e));
            case Statement.Log(String text, List<Object> e) -> {
                stage.log(e == null ? text : text + "=" + (value(e) == null ? "None" : value(e)));
                yield Completion.NORMAL;
            }
            case Statement.Loop loop -> loop(loop);
            case Statement.Forever(List<Statement> body) -> {
                Completion completion = Completion.NORMAL;
                while (!leavesLoop(completion)) {
                    completion = run(body);
                }
                yield afterLoop(completion);
            }
            case Statement.If(List<Object> cond, List<Statement> then, List<Statement> otherwise) ->
                run(Expression.isTrue(value(cond)) ? then : otherwise);
            case Statement.Try attempt -> attempt(attempt);
            case Statement.Raise(String type, Object msg, List<Object> e) ->
                throw Stage.<RuntimeException>thrown(PythonError.of(type, e == null ? msg : value(e)));
            case Statement.Reraise reraise -> throw Stage.<RuntimeException>thrown(handling.getFirst());
            case Statement.Return(List<Object> e) -> new Completion.Return(e == null ? null : value(e));
            case Statement.Break leave -> new Completion.Break();
            case Statement.Continue again -> new Completion.Continue();
            case Statement.YieldFrom(String body, String to) -> set(to, y.yieldFrom(stage.sub(body)));
            case Statement.YieldFromList(List<Object> items, String to) -> {
                y.yieldFrom(items);
                yield set(to, null);
            }
            case Statement.ForGen(String var, String body, List<Statement> each) -> {
                Completion completion = Completion.NORMAL;
                for (Object value : stage.sub(body)) {
                    set(var, value);
                    completion = run(each);
                    if (leavesLoop(completion)) {
                        break;
                    }
                }
                yield afterLoop(completion);
            }
            case Statement.Call call -> set(call.to(), call(call, stage.generator(call.g())));
        };
    }

    private Completion loop(Statement.Loop loop) {
        Completion completion = Completion.NORMAL;
        for (long i = 0; i < loop.n() && !leavesLoop(completion); i++) {
            set(loop.var(), i);
            completion = run(loop.body());
        }
        return afterLoop(completion);
    }

    private Completion attempt(Statement.Try attempt) {
        Completion completion = Completion.NORMAL;
        Throwable inFlight = null;
        try {
            completion = attemptUnfinished(attempt);
        } catch (Throwable e) {
            inFlight = e;
            handling.push(e);
        }
        try {
            Completion last = run(attempt.last());
            if (!(last instanceof Completion.Normal)) {
                return last;
            }
        } finally {
            if (inFlight != null) {
                handling.pop();
            }
        }
        if (inFlight != null) {
            throw Stage.<RuntimeException>thrown(inFlight);
        }
        return completion;
    }

    private Completion attemptUnfinished(Statement.Try attempt) {
        Completion completion;
        try {
            completion = run(attempt.body());
        } catch (Throwable e) {
            for (Statement.Handler handler : attempt.handlers()) {
                if (PythonError.isAny(e, handler.types())) {
                    set(handler.as(), PythonError.text(e));
                    handling.push(e);
                    try {
                        return run(handler.body());
                    } finally {
                        handling.pop();
                    }
                }
            }
            throw e;
        }
        return completion instanceof Completion.Normal ? run(attempt.otherwise()) : completion;
    }

    private Object call(Statement.Call call, Generator<Object, Object, Object> other) {
        return switch (call.what()) {
            case "next" -> other.next();
            case "send" -> other.send(value(call.e()));
            case "throw" -> other.raise(PythonError.of(call.type(), call.msg()));
            case "state" -> other.state().name();
            case "yield_from" -> y.yieldFrom(other);
            case "close" -> {
                other.close();
                yield null;
            }
            default -> throw new IllegalArgumentException(call.toString());
        };
    }

    private Object value(List<Object> expression) {
        return Expression.evaluate(expression, locals);
    }

    private Completion set(String local, Object value) {
        if (local != null) {
            locals.put(local, value);
        }
        return Completion.NORMAL;
    }

    private static boolean leavesLoop(Completion completion) {
        return completion instanceof Completion.Break || completion instanceof Completion.Return;
    }

    private static Completion afterLoop(Completion completion) {
        return completion instanceof Completion.Return ? completion : Completion.NORMAL;
    }
}
