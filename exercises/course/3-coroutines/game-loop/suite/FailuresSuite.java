import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;

class FailuresSuite {
    private final RuntimeException failure = new IllegalStateException("the power is out");

    @Check("failures")
    void failures() {
        GameHouse door = new GameHouse();
        door.doorFails = failure;
        leavesNothingOpen("accept()", door, door.begun(9), GameHouse.ready(Source.SERVER));

        GameHouse keys = new GameHouse();
        GuestLine bert = keys.arrives("Bert");
        GeneratorScript<Select, Ready, Void> typing = joined(keys);
        keys.console.keysFail = failure;
        leavesNothingOpen("the console's read()", keys, typing, GameHouse.ready(Source.CONSOLE));
        closed(typing, bert);

        GameHouse lines = new GameHouse();
        GuestLine zoe = lines.arrives("Zoe");
        GeneratorScript<Select, Ready, Void> showing = joined(lines);
        lines.console.linesFail = failure;
        lines.console.press("x");
        leavesNothingOpen("println()", lines, showing, GameHouse.ready(Source.CONSOLE));
        closed(showing, zoe);

        GameHouse greeting = new GameHouse();
        greeting.arrives("Bert");
        greeting.console.linesFail = failure;
        leavesNothingOpen("println() at the greeting", greeting, greeting.begun(9), GameHouse.ready(Source.SERVER));

        GameHouse hanging = new GameHouse();
        GuestLine grover = hanging.arrives("Grover");
        GeneratorScript<Select, Ready, Void> parting = joined(hanging);
        hanging.console.linesFail = failure;
        grover.hangUp();
        leavesNothingOpen("println() at the farewell", hanging, parting, GameHouse.ready(Source.GUEST));
        closed(parting, grover);

        GameHouse late = new GameHouse();
        GuestLine oscar = late.arrives("Oscar");
        GeneratorScript<Select, Ready, Void> waiting = joined(late);
        waiting.send(GameHouse.ready()).completes().send(GameHouse.ready()).completes();
        late.console.linesFail = failure;
        leavesNothingOpen("println() at the time-out", late, waiting, GameHouse.ready());
        closed(waiting, oscar);

        GameHouse reading = new GameHouse();
        GuestLine count = reading.arrives("Count");
        GeneratorScript<Select, Ready, Void> hearing = joined(reading);
        count.readFails = failure;
        leavesNothingOpen("the guest's read()", reading, hearing, GameHouse.ready(Source.GUEST));
        closed(hearing, count);

        GameHouse ticks = new GameHouse();
        GuestLine elmo = ticks.arrives("Elmo");
        GeneratorScript<Select, Ready, Void> counting = joined(ticks);
        ticks.ticksFail = failure;
        leavesNothingOpen("the countdown's step", ticks, counting, GameHouse.ready());
        closed(counting, elmo);

        GameHouse timers = new GameHouse();
        GuestLine ernie = timers.arrives("Ernie");
        timers.countdownsFail = failure;
        GeneratorScript<Select, Ready, Void> starting = timers.begun(9);
        leavesNothingOpen("countdowns", timers, starting, GameHouse.ready(Source.SERVER));
        closed(starting, ernie);
    }

    private static GeneratorScript<Select, Ready, Void> joined(GameHouse house) {
        GeneratorScript<Select, Ready, Void> loop = house.begun(9);
        loop.send(GameHouse.ready(Source.SERVER)).completes();
        return loop;
    }

    private void leavesNothingOpen(
            String failing, GameHouse house, GeneratorScript<Select, Ready, Void> loop, Ready ready) {
        loop.because("Here " + failing
                        + " fails. The exception goes to the caller who runs the loop, and the console is restored.")
                .ask("Is everything that can fail inside your try?")
                .send(ready)
                .raises(failure)
                .in(State.CLOSED)
                .call("the console", house.console::mode)
                .answers("as it was");
    }

    private static void closed(GeneratorScript<Select, Ready, Void> loop, GuestLine line) {
        loop.because("The loop has failed, so close the guest's line, too.")
                .call("the guest's line", line::state)
                .answers("closed");
    }
}
