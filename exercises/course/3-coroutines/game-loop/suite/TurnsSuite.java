import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;

class TurnsSuite extends GameHouse {
    @Check("one-at-a-time")
    void oneAtATime() {
        GuestLine ernie = arrives("Ernie");
        GeneratorScript<Select, Ready, Void> loop = begun(9);
        console.press("rs");
        loop.because("Both are ready, and the console comes first: read one key there, and let the guest wait "
                        + "until you have yielded again.")
                .send(ready(Source.CONSOLE, Source.SERVER))
                .yields(waiting())
                .call("keys left at the console", console::left)
                .answers(1)
                .call("guests at the door", atTheDoor::size)
                .answers(1)
                .send(ready(Source.SERVER))
                .yields(playing(8.0));
        ernie.types("pr");
        loop.because("Both have pressed keys. Serve one source in each step, the console first, and take only one "
                        + "key from it.")
                .send(ready(Source.CONSOLE, Source.GUEST))
                .yields(playing(8.0))
                .call("keys left at the console", console::left)
                .answers(0)
                .call("bytes left on Ernie's line", ernie::left)
                .answers(2)
                .send(ready(Source.GUEST))
                .yields(playing(8.0))
                .call("bytes left on Ernie's line", ernie::left)
                .answers(1);
        consoleShows(
                loop,
                "Player connected: Ernie",
                "Player 0: s, Player 1: p",
                "Player 0 wins!",
                "Wins: 1 - 0",
                "Overall: 100.00%");
    }

    @Check("timer")
    void timer() {
        GuestLine ernie = arrives("Ernie");
        GeneratorScript<Select, Ready, Void> loop = begun(9);
        loop.send(ready(Source.SERVER))
                .yields(playing(8.0))
                .call("how many countdowns were made", () -> countdowns)
                .answers(1);
        ernie.takeText();
        later(1.5);
        console.press("r");
        loop.because("")
                .ask("A second and a half has passed, and the next tick has not moved: what is left of the 8 "
                        + "seconds?")
                .send(ready(Source.CONSOLE))
                .yields(playing(6.5))
                .call("how many countdowns were made", () -> countdowns)
                .answers(1);
        later(6.5);
        loop.because("The time is up: the countdown takes its next step, shows its number only to the guest, and "
                        + "says when the next tick is due.")
                .send(ready())
                .yields(playing(1.0));
        reads(loop, "Ernie", ernie, "2");
        consoleShows(loop, "Player connected: Ernie");
        later(2);
        console.press("p");
        loop.because("The tick is overdue, because the console came first. You can't wait for less than no time.")
                .send(ready(Source.CONSOLE))
                .yields(playing(0.0))
                .send(ready())
                .yields(playing(0.5));
        reads(loop, "Ernie", ernie, "1");

        ernie.types("r");
        loop.because("Both have moved, and the guest's time starts again: make another countdown, from its first "
                        + "step.")
                .send(ready(Source.GUEST))
                .yields(playing(8.0))
                .call("how many countdowns were made", () -> countdowns)
                .answers(2);
        later(1);
        ernie.types("s");
        loop.because("Now nobody waits for the guest: DISABLE_TIMEOUT, and the Select has no time limit.")
                .send(ready(Source.GUEST))
                .yields(playing(null));
        later(100);
        console.press("s");
        loop.because("The next game begins, and the guest's time with it.")
                .send(ready(Source.CONSOLE))
                .yields(playing(8.0))
                .call("how many countdowns were made", () -> countdowns)
                .answers(3);
        ernie.takeText();
        console.takeLines();
        loop.because("The countdown ends: the time is up.")
                .ask("What do you raise in the machine, and who gets a message?");
        later(8);
        loop.send(ready()).yields(playing(1.0));
        later(1);
        loop.send(ready()).yields(playing(0.5));
        later(0.5);
        loop.send(ready()).yields(waiting());
        reads(loop, "Ernie", ernie, "2", "1", "Timed out. Good-bye");
        consoleShows(loop, "Timed out. Good-bye");
        GuestLine zoe = arrives("Zoe");
        loop.because("The next guest has a new time limit.")
                .send(ready(Source.SERVER))
                .yields(playing(8.0));
        zoe.takeText();
        later(8);
        loop.send(ready()).yields(playing(1.0));
        reads(loop, "Zoe", zoe, "2");
    }
}
