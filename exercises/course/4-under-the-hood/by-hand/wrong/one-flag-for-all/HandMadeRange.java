import dev.yieldlings.kit.AlreadyExecutingException;
import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.LeakedStopIterationException;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;

public final class HandMadeRange implements Generator<Integer, Void, Void> {
    private final int end;
    private final Runnable inside;
    private int index;
    private State state = State.CREATED;
    private static boolean busy;

    public HandMadeRange(int start, int end) {
        this(start, end, () -> {});
    }

    public HandMadeRange(int start, int end, Runnable inside) {
        this.index = start;
        this.end = end;
        this.inside = inside;
    }

    @Override
    public Integer send(Void nothing) {
        refuseIfRunning();
        switch (state) {
            case CREATED -> {}
            case SUSPENDED -> index++;
            case RUNNING -> throw new AlreadyExecutingException();
            case CLOSED -> throw new StopIteration();
        }
        if (index >= end) {
            state = State.CLOSED;
            throw new StopIteration();
        }
        work();
        return index;
    }

    private void work() {
        state = State.RUNNING;
        busy = true;
        try {
            inside.run();
            state = State.SUSPENDED;
        } catch (StopIteration stray) {
            state = State.CLOSED;
            throw new LeakedStopIterationException(stray);
        } catch (Throwable thrown) {
            state = State.CLOSED;
            throw thrown;
        } finally {
            busy = false;
        }
    }

    @Override
    public Integer raise(Throwable exception) {
        refuseIfRunning();
        boolean wasClosed = state == State.CLOSED;
        state = State.CLOSED;
        if (exception instanceof StopIteration stray && !wasClosed) {
            throw new LeakedStopIterationException(stray);
        }
        throw HandMadeRange.<RuntimeException>sneak(exception);
    }

    @Override
    public void close() {
        refuseIfRunning();
        state = State.CLOSED;
    }

    @Override
    public State state() {
        return state;
    }

    private void refuseIfRunning() {
        if (busy) {
            throw new AlreadyExecutingException();
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E sneak(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
