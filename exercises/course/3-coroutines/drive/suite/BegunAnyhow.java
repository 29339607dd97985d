import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.Yielder;

/** A loop that begins whatever it is sent first: that is judged by a check of its own. */
final class BegunAnyhow implements Generator<Select, Ready, Void> {
    /** What the loop does. */
    interface Loop {
        void run(Yielder<Select, Ready> y) throws Exception;
    }

    private final Generator<Select, Ready, Void> loop;

    BegunAnyhow(Loop body) {
        loop = Generator.of(body::run);
    }

    @Override
    public Select send(Ready ready) {
        return loop.send(loop.state() == State.CREATED ? null : ready);
    }

    @Override
    public Select raise(Throwable exception) {
        return loop.raise(exception);
    }

    @Override
    public void close() {
        loop.close();
    }

    @Override
    public State state() {
        return loop.state();
    }
}
