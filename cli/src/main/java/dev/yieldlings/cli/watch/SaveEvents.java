package dev.yieldlings.cli.watch;

import dev.yieldlings.cli.learner.Learner;
import dev.yieldlings.cli.watch.save.SaveListener;
import dev.yieldlings.cli.watch.save.Saves;
import dev.yieldlings.cli.watch.save.SavesException;
import dev.yieldlings.cli.watch.session.Event;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Turns the saves in a workspace into events. If saves can't be watched, it emits {@link Event.Unwatched} instead. */
final class SaveEvents implements AutoCloseable {
    private final Optional<Saves> saves;

    private SaveEvents(Optional<Saves> saves) {
        this.saves = saves;
    }

    static SaveEvents on(Learner learner, Consumer<Event> events) {
        SaveListener listener = new SaveListener() {
            @Override
            public void saved(Set<String> exercises) {
                events.accept(new Event.Saved(exercises));
            }

            @Override
            public void blind(SavesException why) {
                events.accept(new Event.Unwatched(why.getMessage() + " Until then, c checks what you have saved."));
            }
        };
        try {
            return new SaveEvents(Optional.of(
                    Saves.watch(learner.workspace().root(), learner.course().exercises(), listener)));
        } catch (SavesException e) {
            listener.blind(e);
            return new SaveEvents(Optional.empty());
        }
    }

    @Override
    public void close() {
        saves.ifPresent(Saves::close);
    }
}
