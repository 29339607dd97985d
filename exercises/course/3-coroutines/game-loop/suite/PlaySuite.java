import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Why;

class PlaySuite extends GameHouse {
    private static final String READ_IT =
            "Does each line go to the right player, and to the guest with CR and LF at its end?";

    @Check("waits-for")
    void waitsFor() {
        GuestLine ernie = arrives("Ernie");
        GeneratorScript<Select, Ready, Void> loop = loop(
                        9,
                        Why.because("The loop is not primed: it touches nothing before its first next().")
                                .ask("Which of your code runs when the loop is made?"))
                .state(State.CREATED)
                .call("the console", console::mode)
                .answers("as it was")
                .call("guests at the door", atTheDoor::size)
                .answers(1)
                .because("There is nobody yet: wait for the console and for a guest, with no time limit.")
                .next()
                .yields(waiting())
                .call("the console", console::mode)
                .answers("cbreak");
        loop.because("Player 0 has nobody to play with, so a key changes nothing.");
        console.press("r");
        loop.send(ready(Source.CONSOLE)).yields(waiting());
        loop.because("A guest is there: now wait for the guest, and let nobody else in. The machine wants the "
                        + "guest's timer to run, so the Select has the seconds of the countdown's first step.")
                .send(ready(Source.SERVER))
                .yields(playing(8.0))
                .call("guests at the door", atTheDoor::size)
                .answers(0);

        GuestLine zoe = arrives("Zoe");
        loop(9, Why.because("A loop that is closed before its first step has touched nothing."))
                .close()
                .in(State.CLOSED)
                .call("how often the console was set to cbreak mode", () -> console.timesRaw)
                .answers(1)
                .call("Zoe's line", zoe::state)
                .answers("open");
    }

    @Check("play")
    void play() {
        GuestLine ernie = arrives("Ernie");
        GeneratorScript<Select, Ready, Void> loop = begun(3);
        loop.because("").ask(READ_IT).send(ready(Source.SERVER)).completes();
        consoleShows(loop, "Player connected: Ernie");
        readsExactly(loop, "Ernie", ernie, "Welcome to the game");

        console.press("r");
        loop.because("A key from the console is player 0's.")
                .ask("What do you send to the machine?")
                .send(ready(Source.CONSOLE))
                .completes();
        consoleShows(loop);
        ernie.types("s");
        loop.because("A key from the guest is player 1's.")
                .ask(READ_IT)
                .send(ready(Source.GUEST))
                .completes();
        consoleShows(loop, "Player 0: r, Player 1: s", "Player 0 wins!", "Wins: 1 - 0", "Overall: 100.00%");
        readsExactly(loop, "Ernie", ernie, "Player 0: r, Player 1: s", "Player 0 wins!", "Wins: 1 - 0");

        ernie.types("x");
        loop.because("").ask(READ_IT).send(ready(Source.GUEST)).completes();
        consoleShows(loop);
        readsExactly(loop, "Ernie", ernie, "Invalid key");
        console.press("?");
        loop.send(ready(Source.CONSOLE)).completes();
        consoleShows(loop, "Invalid key");
        readsExactly(loop, "Ernie", ernie);

        loop.because("It goes on until the round is decided: 2 of 3 games, as bestOf says.");
        console.press("p");
        loop.send(ready(Source.CONSOLE)).completes();
        ernie.types("r");
        loop.send(ready(Source.GUEST)).yields(waiting());
        readsExactly(
                loop,
                "Ernie",
                ernie,
                "Player 0: p, Player 1: r",
                "Player 0 wins!",
                "Wins: 2 - 0",
                "Thank you for playing!");
        sideBySide();
    }

    /** Two houses, each with its own console, door, and clock. */
    private static void sideBySide() {
        Why because = Why.because(
                        "Two loops may run at the same time, each with its own players, clock, and countdowns.")
                .ask("Is there something static in your class?");
        GameHouse left = new GameHouse();
        GameHouse right = new GameHouse();
        right.now = 5000;
        GuestLine ernie = left.arrives("Ernie");
        GuestLine bert = right.arrives("Bert");
        GeneratorScript<Select, Ready, Void> first =
                left.loop("first", 9, because).next().yields(waiting());
        GeneratorScript<Select, Ready, Void> second =
                right.loop("second", 9, because).next().yields(waiting());
        first.send(ready(Source.SERVER)).yields(playing(8.0));
        left.consoleShows(first, "Player connected: Ernie");
        second.send(ready(Source.SERVER)).yields(playing(8.0));
        right.consoleShows(second, "Player connected: Bert");
        reads(first, "Ernie", ernie, "Welcome to the game");
        reads(second, "Bert", bert, "Welcome to the game");
        Object aloneAfterOne = alone(1, "r");
        Object aloneAfterTwo = alone(2, "p");
        left.later(1);
        left.console.press("r");
        first.send(ready(Source.CONSOLE)).yields(aloneAfterOne);
        right.later(2);
        right.console.press("p");
        second.send(ready(Source.CONSOLE)).yields(aloneAfterTwo);
        ernie.types("s");
        first.send(ready(Source.GUEST)).completes();
        left.consoleShows(first, "Player 0: r, Player 1: s", "Player 0 wins!", "Wins: 1 - 0", "Overall: 100.00%");
        right.consoleShows(second);
        first.call("how many countdowns the first has made", () -> left.countdowns)
                .answers(2);
        second.call("how many countdowns the second has made", () -> right.countdowns)
                .answers(1);
    }

    /** What a loop waits for that runs alone, so long after a guest has come. */
    private static Object alone(double seconds, String key) {
        GameHouse house = new GameHouse();
        house.arrives("Zoe");
        GeneratorScript<Select, Ready, Void> loop = house.begun(9);
        loop.send(ready(Source.SERVER)).completes();
        house.later(seconds);
        house.console.press(key);
        Object[] wanted = new Object[1];
        loop.call("send(Ready([CONSOLE]))", () -> wanted[0] = loop.generator().send(ready(Source.CONSOLE)))
                .completes();
        return wanted[0];
    }
}
