import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;

class CleanUpSuite extends GameHouse {
    @Check("clean-up")
    void cleanUp() {
        GuestLine bert = arrives("Bert");
        GeneratorScript<Select, Ready, Void> loop = begun(1);
        loop.send(ready(Source.SERVER)).yields(playing(8.0));
        console.press("r");
        loop.send(ready(Source.CONSOLE)).completes();
        bert.types("s");
        loop.because("The round is over, and the machine is WAITING: close the guest's line; the console goes on.")
                .send(ready(Source.GUEST))
                .yields(waiting())
                .call("Bert's line", bert::state)
                .answers("closed")
                .call("the console", console::mode)
                .answers("cbreak");

        GuestLine grover = arrives("Grover");
        loop.send(ready(Source.SERVER)).yields(playing(8.0));
        for (int tick = 0; tick < 3; tick++) {
            loop.send(ready()).completes();
        }
        loop.because("The time was up, and that closes the guest's line as well.")
                .call("Grover's line", grover::state)
                .answers("closed");

        GuestLine ernie = arrives("Ernie");
        loop.because("close() ends everything: close the guest's line and restore the console.")
                .ask("Does your body have a finally?")
                .send(ready(Source.SERVER))
                .yields(playing(8.0))
                .close()
                .in(State.CLOSED)
                .call("Ernie's line", ernie::state)
                .answers("closed")
                .call("the console", console::mode)
                .answers("as it was");

        GuestLine zoe = arrives("Zoe");
        GeneratorScript<Select, Ready, Void> second = begun(9);
        second.send(ready(Source.SERVER)).yields(playing(8.0));
        console.end();
        second.because("The console has no more keys: player 0 has gone home. The loop ends, closes the guest's "
                        + "line and restores the console.")
                .send(ready(Source.CONSOLE))
                .stops()
                .in(State.CLOSED)
                .call("Zoe's line", zoe::state)
                .answers("closed")
                .call("the console", console::mode)
                .answers("as it was")
                .because("It has ended, for good.")
                .send(ready(Source.CONSOLE))
                .stops()
                .forGood();

        GuestLine elmo = arrives("Elmo");
        GeneratorScript<Select, Ready, Void> third = begun(9);
        third.send(ready(Source.SERVER)).yields(playing(8.0));
        RuntimeException fire = new IllegalStateException("the house is on fire");
        third.because("An exception ends the loop, too, and must leave nothing open.")
                .raise(fire)
                .raises(fire)
                .call("Elmo's line", elmo::state)
                .answers("closed")
                .call("the console", console::mode)
                .answers("as it was");
        nobodyThere();
    }

    private static void nobodyThere() {
        for (boolean hasHadGuest : new boolean[] {false, true}) {
            Why because = Why.because("Nobody is there. The console must be restored all the same, however it ends.");
            GameHouse leaving = new GameHouse();
            leaving.withoutGuest(hasHadGuest).because(because).close().in(State.CLOSED);
            restored(leaving, because);

            GameHouse ending = new GameHouse();
            GeneratorScript<Select, Ready, Void> loop =
                    ending.withoutGuest(hasHadGuest).because(because);
            ending.console.end();
            loop.send(ready(Source.CONSOLE)).stops().in(State.CLOSED);
            restored(ending, because);

            GameHouse burning = new GameHouse();
            RuntimeException fire = new IllegalStateException("the house is on fire");
            burning.withoutGuest(hasHadGuest).because(because).raise(fire).raises(fire);
            restored(burning, because);
        }
    }

    private static void restored(GameHouse house, Why because) {
        Script.calls().because(because).call("the console", house.console::mode).answers("as it was");
    }
}
