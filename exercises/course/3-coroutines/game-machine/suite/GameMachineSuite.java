import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.model.Inputs;
import dev.yieldlings.trace.model.Model;
import dev.yieldlings.trace.source.Noted;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What is said shows as events of the trace: {@code 0 > text}, {@code 1 > text}, or {@code all > text}. */
class GameMachineSuite {
    private static final String THANKS = "all > Thank you for playing!";
    private static final List<String> SAID = new ArrayList<>();
    private static final String WELCOME = "1 > Welcome to the game";

    @Check("session")
    void session() {
        GeneratorScript<Response, Event, Void> machine = machine(
                9,
                "This is an evening with two guests. Compare each line with the table in the README: "
                        + "what is said, to whom, in which order, and which response follows.");
        joined(machine, "Ernie");
        key(machine, 0, 'r', Response.PLAY);
        key(
                machine,
                1,
                's',
                Response.RESET_TIMEOUT,
                "all > Player 0: r, Player 1: s",
                "all > Player 0 wins!",
                "all > Wins: 1 - 0",
                "0 > Overall: 100.00%");
        machine.raise(new Disconnect()).yields(Response.WAITING).happens("0 > Opponent disconnected.");
        joined(machine, "Bert");
        key(machine, 1, 'x', Response.PLAY, "1 > Invalid key");
        key(machine, 1, 'p', Response.DISABLE_TIMEOUT);
        key(
                machine,
                0,
                'r',
                Response.RESET_TIMEOUT,
                "all > Player 0: r, Player 1: p",
                "all > Player 1 wins!",
                "all > Wins: 0 - 1",
                "0 > Overall: 50.00%");
        String[] overall = {"66.67", "75.00", "80.00", "83.33", "85.71"};
        for (int game = 1; game <= 5; game++) {
            key(machine, 0, 's', Response.PLAY);
            List<String> said = new ArrayList<>(List.of(
                    "all > Player 0: s, Player 1: p",
                    "all > Player 0 wins!",
                    "all > Wins: " + game + " - 1",
                    "0 > Overall: " + overall[game - 1] + "%"));
            if (game == 5) {
                said.add(THANKS);
            }
            key(machine, 1, 'p', game == 5 ? Response.WAITING : Response.RESET_TIMEOUT, said.toArray(String[]::new));
        }
    }

    @Check("waiting")
    void waiting() {
        GeneratorScript<Response, Event, Void> machine = machine(
                        9,
                        "The machine is handed out primed: it stands at its first WAITING, and the first event can be "
                                + "sent at once. Who calls next() for the first time?")
                .state(State.SUSPENDED)
                .because("Nobody is there to play with: a key changes nothing, and nothing is said. "
                        + "Where does your loop go on after an event that is not a Join?");
        key(machine, 0, 'r', Response.WAITING);
        key(machine, 1, 'x', Response.WAITING);
        machine.because("A guest joins: player 0 is told who it is, player 1 is welcomed, "
                + "and from now on the guest is waited for.");
        joined(machine, "Grover");
        machine.state(State.SUSPENDED)
                .because("A game has begun, so a Join means nothing until it is over: nothing is said, "
                        + "and all goes on.")
                .send(new Event.Join("Elmo"))
                .yields(Response.PLAY)
                .happens();
    }

    @Check("playing")
    void playing() {
        List<Play> plays = new ArrayList<>();
        Generator<Outcome, Play, Void> listener = game(plays);
        GeneratorScript<Response, Event, Void> machine = machine(
                () -> listener,
                9,
                "A key is sent to the game as it came, and the game's answer decides what follows. "
                        + "Does your code decide for itself which keys are good, or who wins?");
        machine.send(new Event.Join("Zoe")).completes();
        key(machine, 0, 'k', Response.PLAY);
        machine.because("An invalid key is told to the player who pressed it and to nobody else; the response is PLAY, "
                + "for nothing has changed.");
        key(machine, 1, '!', Response.PLAY, "1 > Invalid key");
        key(machine, 0, '!', Response.PLAY, "0 > Invalid key");
        machine.because("A Join during play is not for the game, and it must not begin another one.")
                .send(new Event.Join("Oscar"))
                .yields(Response.PLAY)
                .happens();
        machine.because("Here the higher letter wins, so that you see: the game decides, and what it says is shown.");
        key(
                machine,
                1,
                'q',
                Response.RESET_TIMEOUT,
                "all > Player 0: k, Player 1: q",
                "all > Player 1 wins!",
                "all > Wins: 0 - 1",
                "0 > Overall:  0.00%");
        machine.call("what the game was sent", () -> plays)
                .answers(List.of(new Play(0, 'k'), new Play(1, '!'), new Play(0, '!'), new Play(1, 'q')));
    }

    @Check("timer")
    void timer() {
        GeneratorScript<Response, Event, Void> machine =
                machine(9, "A guest has come and is waited for: RESET_TIMEOUT.");
        machine.send(new Event.Join("Zoe")).yields(Response.RESET_TIMEOUT);
        machine.because("Player 0 has moved, and the guest is still waited for: PLAY, the timer goes on.");
        response(machine, 0, 'r', Response.PLAY);
        response(machine, 0, 's', Response.PLAY);
        machine.because("Both have moved. The next game begins, and the guest's time with it: RESET_TIMEOUT, "
                + "also after a tie.");
        response(machine, 1, 's', Response.RESET_TIMEOUT);
        machine.because("The guest has moved first, and now it is player 0 who is waited for: DISABLE_TIMEOUT.");
        response(machine, 1, 'r', Response.DISABLE_TIMEOUT);
        response(machine, 1, 'p', Response.DISABLE_TIMEOUT);
        machine.because("The guest pressed a key that is no move: that neither starts nor stops the timer.");
        response(machine, 1, '?', Response.PLAY);
        machine.because("Player 0's move decides the game, and the next one begins.");
        response(machine, 0, 'r', Response.RESET_TIMEOUT);
        machine.because("Whatever came last, an event that changes nothing is answered by PLAY.")
                .send(new Event.Join("Oscar"))
                .yields(Response.PLAY);
    }

    @Check("rounds")
    void rounds() {
        for (int bestOf : new int[] {1, 3, 4}) {
            int enough = bestOf / 2 + 1;
            GeneratorScript<Response, Event, Void> machine = machine(
                    bestOf,
                    "Who has won more than half of bestOf games has won the round; ties don't count. Both are thanked, "
                            + "and WAITING asks the caller to show the guest out. How do you compare?");
            for (String guest : List.of("Bert", "Zoe")) {
                machine.send(new Event.Join(guest)).yields(Response.RESET_TIMEOUT);
                response(machine, 0, 'r', Response.PLAY);
                key(machine, 1, 'r', Response.RESET_TIMEOUT, "all > Player 0: r, Player 1: r");
                for (int wins = 1; wins <= enough; wins++) {
                    response(machine, 0, 'r', Response.PLAY);
                    machine.send(new Event.Key(new Play(1, 'p')))
                            .yields(wins == enough ? Response.WAITING : Response.RESET_TIMEOUT);
                }
                machine.because("The next guest begins at 0 - 0, with a new round.");
            }
        }
        GeneratorScript<Response, Event, Void> machine = machine(3, "The thanks come last, when all else is said.");
        machine.send(new Event.Join("Bert")).completes();
        wins(machine, 0);
        key(machine, 1, 'r', Response.DISABLE_TIMEOUT);
        key(
                machine,
                0,
                'p',
                Response.WAITING,
                "all > Player 0: p, Player 1: r",
                "all > Player 0 wins!",
                "all > Wins: 2 - 0",
                "0 > Overall: 100.00%",
                THANKS);
        machine.because("The round is over, and keys are ignored again.");
        key(machine, 0, 'p', Response.WAITING);
    }

    @Check("leaving")
    void leaving() {
        for (RuntimeException reason : List.of(new Disconnect(), new Timeout())) {
            String line = reason instanceof Timeout ? "all > Timed out. Good-bye" : "0 > Opponent disconnected.";
            List<Generator<Outcome, Play, Void>> games = new ArrayList<>();
            GeneratorScript<Response, Event, Void> machine = machine(
                    () -> {
                        games.add(rockPaperScissors());
                        return games.getLast();
                    },
                    9,
                    "A guest who leaves ends the round: it is said, and the machine waits for the next guest. "
                            + "Where is the exception thrown inside your body, and who catches it?");
            machine.send(new Event.Join("Ernie")).yields(Response.RESET_TIMEOUT);
            machine.raise(reason).yields(Response.WAITING).happens(line).in(State.SUSPENDED);
            machine.send(new Event.Join("Bert")).yields(Response.RESET_TIMEOUT);
            wins(machine, 1);
            key(machine, 1, 'r', Response.DISABLE_TIMEOUT);
            machine.raise(reason).yields(Response.WAITING).happens(line);
            machine.because("Each guest gets a new game, in which nobody has pressed a key yet, and begins at 0 - 0. "
                    + "What of the last round is still there?");
            joined(machine, "Elmo");
            machine.call("how many games were asked for", games::size).answers(3);
            key(machine, 0, 'p', Response.PLAY);
            key(
                    machine,
                    1,
                    'r',
                    Response.RESET_TIMEOUT,
                    "all > Player 0: p, Player 1: r",
                    "all > Player 0 wins!",
                    "all > Wins: 1 - 0",
                    "0 > Overall: 50.00%");
            machine(
                            9,
                            "Nobody has joined, so nobody can leave: the machine does not catch this while it waits, "
                                    + "and it comes out again. How far does your try reach?")
                    .raise(reason)
                    .raises(reason)
                    .happens()
                    .in(State.CLOSED);
        }
        GeneratorScript<Response, Event, Void> machine =
                machine(9, "Only those two mean that a guest has left; any other exception is not yours to catch.");
        machine.send(new Event.Join("Ernie")).completes();
        RuntimeException other = new IllegalStateException("the roof is leaking");
        machine.raise(other).raises(other).happens();
        GeneratorScript<Response, Event, Void> closed = machine(9, "A machine that is closed says nothing more.");
        closed.send(new Event.Join("Ernie")).completes();
        closed.close().happens().in(State.CLOSED);
    }

    @Check("overall")
    void overall() {
        GeneratorScript<Response, Event, Void> machine = machine(
                3,
                "The percentage is about all games that somebody has won, against all guests. "
                        + "How long do the numbers live that you compute it from?");
        machine.send(new Event.Join("Bert")).completes();
        overall(machine, 1, " 0.00");
        overall(machine, 0, "50.00");
        machine.because("A tie is neither won nor lost: it does not count.");
        response(machine, 0, 'r', Response.PLAY);
        response(machine, 1, 'r', Response.RESET_TIMEOUT);
        overall(machine, 1, "33.33");
        machine.because("Another guest has come, and the percentage goes on from where it was.");
        machine.send(new Event.Join("Ernie")).yields(Response.RESET_TIMEOUT);
        overall(machine, 1, "25.00");
        machine.raise(new Timeout()).yields(Response.WAITING);
        machine.send(new Event.Join("Zoe")).yields(Response.RESET_TIMEOUT);
        overall(machine, 1, "20.00");
        overall(machine, 1, "16.67");

        GeneratorScript<Response, Event, Void> other =
                machine(3, "Another machine counts for itself. Is there something static in your class?");
        other.send(new Event.Join("Bert")).completes();
        overall(other, 0, "100.00");
        sideBySide();
    }

    /** Two tables of different length, each with its own guests, whose lines begin with its name. */
    private static void sideBySide() {
        String because = "Two machines may be at work at once, each with its own players, numbers, and output. "
                + "Is there something static in your class?";
        GeneratorScript<Response, Event, Void> first =
                machine("first", GameMachineSuite::rockPaperScissors, "left: ", 9, because);
        GeneratorScript<Response, Event, Void> second =
                machine("second", GameMachineSuite::rockPaperScissors, "right: ", 1, because);
        first.send(new Event.Join("Bert")).completes();
        second.send(new Event.Join("Zoe")).completes();
        response(second, 1, 'p', Response.DISABLE_TIMEOUT);
        key(
                second,
                0,
                'r',
                Response.WAITING,
                "right: all > Player 0: r, Player 1: p",
                "right: all > Player 1 wins!",
                "right: all > Wins: 0 - 1",
                "right: 0 > Overall:  0.00%",
                "right: " + THANKS);
        response(first, 0, 'p', Response.PLAY);
        key(
                first,
                1,
                'r',
                Response.RESET_TIMEOUT,
                "left: all > Player 0: p, Player 1: r",
                "left: all > Player 0 wins!",
                "left: all > Wins: 1 - 0",
                "left: 0 > Overall: 100.00%");
    }

    @Check("any-order")
    void anyOrder() {
        Inputs<Event> events = Inputs.oneOf(
                new Event.Join("Bert"),
                new Event.Key(new Play(0, 'r')),
                new Event.Key(new Play(1, 'p')),
                new Event.Key(new Play(0, 's')),
                new Event.Key(new Play(1, 'r')),
                new Event.Key(new Play(1, 'x')));
        Model.objects(
                        Inputs.oneOf(1, 3, 9),
                        bestOf -> "machine(games, out, " + bestOf + ")",
                        bestOf -> Table.of(bestOf, GameMachine::machine),
                        bestOf -> Table.of(bestOf, reference.GameMachine::machine))
                .call(event -> "send(" + event + ")", events, Table::send, Table::send)
                .call(event -> "send(" + event + ")", events, Table::send, Table::send)
                .call(event -> "send(" + event + ")", events, Table::send, Table::send)
                .call(
                        reason -> "raise(" + reason.getClass().getSimpleName() + ")",
                        Inputs.<RuntimeException>oneOf(new Disconnect(), new Timeout()),
                        Table::raise,
                        Table::raise)
                .because("Any event may follow any other. The result shows the response and what was said.")
                .running(200, 25)
                .agrees();
    }

    /** A machine and what it says. */
    private record Table(Generator<Response, Event, Void> machine, List<String> said) {
        interface Maker {
            Generator<Response, Event, Void> machine(
                    Supplier<Generator<Outcome, Play, Void>> games, Output out, int bestOf);
        }

        static Table of(int bestOf, Maker maker) {
            List<String> said = new ArrayList<>();
            Output out = (player, text) -> said.add((player == null ? "all" : player) + " > " + text);
            return new Table(maker.machine(GameMachineSuite::rockPaperScissors, out, bestOf), said);
        }

        List<Object> send(Event event) {
            return withWords(machine.send(event));
        }

        List<Object> raise(RuntimeException exception) {
            return withWords(machine.raise(exception));
        }

        private List<Object> withWords(Response response) {
            List<Object> all = new ArrayList<>();
            all.add(response);
            all.addAll(said);
            said.clear();
            return all;
        }
    }

    private static void joined(GeneratorScript<Response, Event, Void> machine, String name) {
        machine.send(new Event.Join(name))
                .yields(Response.RESET_TIMEOUT)
                .happens("0 > Player connected: " + name, WELCOME);
    }

    private static void key(
            GeneratorScript<Response, Event, Void> machine, int player, char key, Response expected, String... said) {
        machine.send(new Event.Key(new Play(player, key))).yields(expected).happens(said);
    }

    private static void response(
            GeneratorScript<Response, Event, Void> machine, int player, char key, Response expected) {
        machine.send(new Event.Key(new Play(player, key))).yields(expected);
    }

    /** Plays a game that this player wins, and does not look at what is said. */
    private static void wins(GeneratorScript<Response, Event, Void> machine, int player) {
        response(machine, player, 'p', player == 1 ? Response.DISABLE_TIMEOUT : Response.PLAY);
        machine.send(new Event.Key(new Play(1 - player, 'r'))).completes();
    }

    /** Plays a game that this player wins, and looks for the percentage among what is said. */
    private static void overall(GeneratorScript<Response, Event, Void> machine, int player, String expected) {
        machine.send(new Event.Key(new Play(player, 'p'))).completes();
        SAID.clear();
        machine.send(new Event.Key(new Play(1 - player, 'r'))).completes();
        machine.call(
                        "what player 0 alone was told",
                        () -> SAID.stream()
                                .filter(line -> line.startsWith("0 > "))
                                .toList())
                .answers(List.of("0 > Overall: " + expected + "%"));
    }

    private static GeneratorScript<Response, Event, Void> machine(int bestOf, String because) {
        return machine(GameMachineSuite::rockPaperScissors, bestOf, because);
    }

    private static GeneratorScript<Response, Event, Void> machine(
            Supplier<Generator<Outcome, Play, Void>> games, int bestOf, String because) {
        return machine("", games, "", bestOf, because);
    }

    private static GeneratorScript<Response, Event, Void> machine(
            String name, Supplier<Generator<Outcome, Play, Void>> games, String where, int bestOf, String because) {
        Output out = (player, text) -> {
            String line = where + (player == null ? "all" : player) + " > " + text;
            SAID.add(line);
            Noted.event(line);
        };
        String call = (name.isEmpty() ? "" : name + " = ") + "machine(games, out, " + bestOf + ")";
        return Script.because(because).generator(call, () -> GameMachine.machine(games, out, bestOf));
    }

    private static Generator<Outcome, Play, Void> rockPaperScissors() {
        return game(new ArrayList<>(), "rps", List.of("rs", "sp", "pr"));
    }

    /** Another game: all small letters are good, and the one that comes later in the alphabet wins. */
    private static Generator<Outcome, Play, Void> game(List<Play> plays) {
        List<String> wins = new ArrayList<>();
        String letters = "abcdefghijklmnopqrstuvwxyz";
        for (char low : letters.toCharArray()) {
            for (char high : letters.toCharArray()) {
                if (high > low) {
                    wins.add("" + high + low);
                }
            }
        }
        return game(plays, letters, wins);
    }

    private static Generator<Outcome, Play, Void> game(List<Play> plays, String letters, List<String> wins) {
        Generator<Outcome, Play, Void> game = Generator.of(y -> {
            Character[] chosen = new Character[2];
            Outcome outcome = null;
            while (true) {
                Play play = y.yield(outcome);
                plays.add(play);
                outcome = null;
                if (letters.indexOf(play.key()) < 0) {
                    outcome = new Outcome.InvalidKey();
                } else {
                    chosen[play.player()] = play.key();
                    if (chosen[0] != null && chosen[1] != null) {
                        outcome = wins.contains("" + chosen[0] + chosen[1])
                                ? new Outcome.Win(0, chosen[0], chosen[1])
                                : wins.contains("" + chosen[1] + chosen[0])
                                        ? new Outcome.Win(1, chosen[0], chosen[1])
                                        : new Outcome.Tie(chosen[0], chosen[1]);
                        chosen = new Character[2];
                    }
                }
            }
        });
        game.next();
        return game;
    }
}
