import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;

class GuestSuite extends GameHouse {
    @Check("leaving")
    void leaving() {
        GuestLine ernie = arrives("Ernie");
        GeneratorScript<Select, Ready, Void> loop = begun(9);
        loop.send(ready(Source.SERVER)).yields(playing(8.0));
        console.takeLines();
        ernie.hangUp();
        loop.because("The guest's keys have ended: raise a Disconnect in the machine, tell player 0, and wait for "
                        + "a guest again.")
                .ask("How does your loop notice that end?")
                .send(ready(Source.GUEST))
                .yields(waiting())
                .in(State.SUSPENDED)
                .call("Ernie's line", ernie::state)
                .answers("closed");
        consoleShows(loop, "Opponent disconnected.");

        GuestLine bert = arrives("Bert");
        loop.because("The next guest comes in, and plays a new game.")
                .send(ready(Source.SERVER))
                .yields(playing(8.0));
        consoleShows(loop, "Player connected: Bert");
        reads(loop, "Bert", bert, "Welcome to the game");
        bert.types("p");
        loop.send(ready(Source.GUEST)).completes();
        bert.hangUp();
        loop.because("The guest has moved and leaves anyway.")
                .send(ready(Source.GUEST))
                .yields(waiting());

        GuestLine zoe = arrives("Zoe");
        loop.send(ready(Source.SERVER)).yields(playing(8.0));
        later(8);
        loop.send(ready()).yields(playing(1.0));
        zoe.hangUp();
        loop.because("A guest may leave in the middle of a countdown; then the countdown goes, too.")
                .send(ready(Source.GUEST))
                .yields(waiting());
        console.press("r");
        loop.because("Nobody is there: say nothing, and run no timer.")
                .send(ready(Source.CONSOLE))
                .yields(waiting());
        for (int visit = 1; visit <= 2; visit++) {
            GuestLine line = arrives("Elmo");
            console.takeLines();
            loop.because("A guest who comes back is announced and greeted again.")
                    .send(ready(Source.SERVER))
                    .yields(playing(8.0));
            consoleShows(loop, "Player connected: Elmo");
            reads(loop, "Elmo", line, "Welcome to the game");
            line.hangUp();
            loop.send(ready(Source.GUEST)).yields(waiting());
        }
    }

    @Check("telnet")
    void telnet() {
        GuestLine ernie = arrives("Ernie");
        GeneratorScript<Select, Ready, Void> loop = begun(9);
        loop.send(ready(Source.SERVER)).yields(playing(8.0));
        console.press("r");
        loop.send(ready(Source.CONSOLE)).yields(playing(8.0));
        ernie.takeText();
        console.takeLines();
        ernie.types("\u00ff\u00fb\u0001");
        int countdownsBefore = countdowns;
        loop.because("These three bytes are a telnet command, not keys: each takes one step, and nothing is said.")
                .ask("Which code reads from the guest's connection?")
                .send(ready(Source.GUEST))
                .completes()
                .call("bytes left on Ernie's line", ernie::left)
                .answers(2)
                .send(ready(Source.GUEST))
                .completes()
                .send(ready(Source.GUEST))
                .completes();
        consoleShows(loop);
        reads(loop, "Ernie", ernie);
        loop.because("A telnet command is no move: it starts no new countdown.")
                .call("how many countdowns were made meanwhile", () -> countdowns - countdownsBefore)
                .answers(0);
        ernie.types("r");
        loop.because("And then a key.").send(ready(Source.GUEST)).completes();
        consoleShows(loop, "Player 0: r, Player 1: r");

        GameHouse two = new GameHouse();
        GuestLine bert = two.arrives("Bert");
        GeneratorScript<Select, Ready, Void> other = two.begun(1);
        other.send(ready(Source.SERVER)).completes();
        two.console.press("r");
        other.send(ready(Source.CONSOLE)).completes();
        bert.types("\u00ff\u00fb");
        other.send(ready(Source.GUEST)).completes().send(ready(Source.GUEST)).completes();
        for (int tick = 0; tick < 3; tick++) {
            other.send(ready()).completes();
        }
        GuestLine zoe = two.arrives("Zoe");
        other.send(ready(Source.SERVER)).completes();
        two.console.press("p");
        other.send(ready(Source.CONSOLE)).completes();
        two.console.takeLines();
        zoe.types("p");
        other.because("Bert's time was up in the middle of a telnet command. That is nothing to Zoe: this is a key"
                        + " of hers.")
                .ask("Do a guest's keys end with the guest?")
                .send(ready(Source.GUEST))
                .completes();
        two.consoleShows(other, "Player 0: p, Player 1: p");
    }
}
