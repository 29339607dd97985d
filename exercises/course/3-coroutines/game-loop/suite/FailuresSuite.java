import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import java.io.IOException;

class FailuresSuite {
    private final RuntimeException failure = new IllegalStateException("the power is out");
    private String modeAfterClose;
    private String lineAfterClose;

    @Check("failures")
    void failures() {
        lookAtClose();
        accepting();
        console();
        guest();
        countdowns();

        GameHouse clocks = new GameHouse();
        GuestLine bird = clocks.arrives("Big Bird");
        GeneratorScript<Select, Ready, Void> timing = joined(clocks);
        clocks.clockFails = failure;
        clocks.console.press("r");
        timing.because("Here now.getAsDouble() fails. If you ask for the time, the exception goes to the caller.")
                .call("send(Ready([CONSOLE])), and whether that exception is lost", () -> {
                    boolean goesOn = goesOn(timing, GameHouse.ready(Source.CONSOLE));
                    return goesOn && clocks.clockFailures > 0;
                })
                .answers(false);
        if (clocks.clockFailures > 0) {
            restored(clocks);
            closed(bird);
        }

        GameHouse games = new GameHouse();
        GuestLine cookie = games.arrives("Cookie");
        games.gamesFail = failure;
        leavesNothingOpen("games.get()", games, games.begun(9), GameHouse.ready(Source.SERVER));
        closed(cookie);
    }

    /** What close() leaves is judged by the check for that. */
    private void lookAtClose() {
        GameHouse house = new GameHouse();
        GuestLine guest = house.arrives("Ernie");
        joined(house).close();
        modeAfterClose = house.console.mode();
        lineAfterClose = guest.state();
    }

    /** The first guest can't be accepted, or the next one after a round. */
    private void accepting() {
        for (boolean isNext : new boolean[] {false, true}) {
            GameHouse door = new GameHouse();
            GeneratorScript<Select, Ready, Void> loop = door.withoutGuest(isNext);
            door.doorBreaks = failure;
            leavesNothingOpen("accept()", door, loop, GameHouse.ready(Source.SERVER));

            GameHouse network = new GameHouse();
            GeneratorScript<Select, Ready, Void> waiting = network.withoutGuest(isNext);
            network.doorFails = new IOException("the network is down");
            waiting.because("Here accept() fails with an IOException. It goes to the caller, itself or as the cause of "
                            + "another exception, and the console is restored.")
                    .ask("Is everything that can fail inside your try?")
                    .call(
                            "send(Ready([SERVER])), and whether the IOException comes out",
                            () -> comesOut(network, waiting))
                    .answers(true)
                    .in(State.CLOSED);
            restored(network);
        }
    }

    private void console() {
        GameHouse keys = new GameHouse();
        GuestLine bert = keys.arrives("Bert");
        GeneratorScript<Select, Ready, Void> typing = joined(keys);
        keys.console.keysFail = failure;
        leavesNothingOpen("the console's read()", keys, typing, GameHouse.ready(Source.CONSOLE));
        closed(bert);

        GameHouse lines = new GameHouse();
        GuestLine zoe = lines.arrives("Zoe");
        GeneratorScript<Select, Ready, Void> showing = joined(lines);
        lines.console.linesFail = failure;
        lines.console.press("x");
        leavesNothingOpen("println()", lines, showing, GameHouse.ready(Source.CONSOLE));
        closed(zoe);

        GameHouse greeting = new GameHouse();
        GuestLine slimey = greeting.arrives("Slimey");
        greeting.console.linesFail = failure;
        leavesNothingOpen("println() at the greeting", greeting, greeting.begun(9), GameHouse.ready(Source.SERVER));
        closed(slimey);
    }

    private void guest() {
        GameHouse hanging = new GameHouse();
        GuestLine grover = hanging.arrives("Grover");
        GeneratorScript<Select, Ready, Void> parting = joined(hanging);
        hanging.console.linesFail = failure;
        grover.hangUp();
        parting.because("Here println() fails at the farewell, and that ends the loop.")
                .call(
                        "send(Ready([GUEST])), and whether the loop goes on",
                        () -> goesOn(parting, GameHouse.ready(Source.GUEST)))
                .answers(false);
        restored(hanging);
        closed(grover);

        GameHouse reading = new GameHouse();
        GuestLine count = reading.arrives("Count");
        GeneratorScript<Select, Ready, Void> hearing = joined(reading);
        count.readFails = failure;
        leavesNothingOpen("the guest's read()", reading, hearing, GameHouse.ready(Source.GUEST));
        closed(count);
    }

    private void countdowns() {
        GameHouse late = new GameHouse();
        GuestLine oscar = late.arrives("Oscar");
        GeneratorScript<Select, Ready, Void> waiting = joined(late);
        waiting.send(GameHouse.ready()).completes().send(GameHouse.ready()).completes();
        late.console.linesFail = failure;
        leavesNothingOpen("println() at the time-out", late, waiting, GameHouse.ready());
        closed(oscar);

        GameHouse ticks = new GameHouse();
        GuestLine elmo = ticks.arrives("Elmo");
        GeneratorScript<Select, Ready, Void> counting = joined(ticks);
        ticks.ticksFail = failure;
        leavesNothingOpen("the countdown's step", ticks, counting, GameHouse.ready());
        closed(elmo);

        GameHouse timers = new GameHouse();
        GuestLine ernie = timers.arrives("Ernie");
        timers.countdownsFail = failure;
        leavesNothingOpen("countdowns", timers, timers.begun(9), GameHouse.ready(Source.SERVER));
        closed(ernie);
    }

    private static GeneratorScript<Select, Ready, Void> joined(GameHouse house) {
        GeneratorScript<Select, Ready, Void> loop = house.begun(9);
        loop.send(GameHouse.ready(Source.SERVER)).completes();
        return loop;
    }

    private static boolean comesOut(GameHouse house, GeneratorScript<Select, Ready, Void> loop) {
        try {
            loop.generator().send(GameHouse.ready(Source.SERVER));
            return false;
        } catch (Exception thrown) {
            return thrown == house.doorFails || thrown.getCause() == house.doorFails;
        }
    }

    private static boolean goesOn(GeneratorScript<Select, Ready, Void> loop, Ready ready) {
        try {
            loop.generator().send(ready);
            return true;
        } catch (RuntimeException ended) {
            return false;
        }
    }

    private void leavesNothingOpen(
            String failing, GameHouse house, GeneratorScript<Select, Ready, Void> loop, Ready ready) {
        loop.because("Here " + failing
                        + " fails. The exception goes to the caller who runs the loop, and the console is restored.")
                .ask("Is everything that can fail inside your try?")
                .send(ready)
                .raises(failure)
                .in(State.CLOSED);
        restored(house);
    }

    private void restored(GameHouse house) {
        Script.calls()
                .because("The loop has failed, so restore the console, as on close().")
                .ask("Is everything that can fail inside your try?")
                .call("the console", house.console::mode)
                .answers("as it was", mode -> "as it was".equals(mode) || modeAfterClose.equals(mode));
    }

    private void closed(GuestLine line) {
        Script.calls()
                .because("The loop has failed, so close the guest's line, as on close().")
                .ask("Is everything that can fail inside your try?")
                .call("the guest's line", line::state)
                .answers("closed", state -> "closed".equals(state) || lineAfterClose.equals(state));
    }
}
