import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import dev.yieldlings.trace.model.Inputs;
import dev.yieldlings.trace.model.Model;

class RockPaperScissorsSuite {
    private static final Outcome INVALID = new Outcome.InvalidKey();

    @Check("primed")
    void primed() {
        handedOut(
                        "game()",
                        Why.because("game() returns the generator ready to receive: SUSPENDED at its first yield.")
                                .ask("Which code calls next() for the first time, yours or your caller's?"))
                .state(State.SUSPENDED)
                .send(new Play(0, 'r'))
                .yields(null)
                .in(State.SUSPENDED)
                .because("The first play that you send must arrive: it is player 0's choice.")
                .ask("Did you step the generator more than once before you returned it?")
                .send(new Play(1, 'p'))
                .answers("an Outcome", Outcome.class::isInstance)
                .because("It goes on until it is closed.")
                .close()
                .in(State.CLOSED)
                .next()
                .stops()
                .forGood();
    }

    @Check("pairs")
    void pairs() {
        Why rule = Why.because(
                "Rock beats scissors, scissors beat paper, paper beats rock; and the answer has the winner, "
                        + "player 0's choice and player 1's choice, in this order, no matter who was first.");
        for (char play0 : "rps".toCharArray()) {
            for (char play1 : "rps".toCharArray()) {
                Outcome outcome = judged(play0, play1);
                game(rule)
                        .send(new Play(0, play0))
                        .completes()
                        .send(new Play(1, play1))
                        .yields(outcome);
                game(rule)
                        .send(new Play(1, play1))
                        .completes()
                        .send(new Play(0, play0))
                        .yields(outcome);
            }
        }
    }

    @Check("waiting")
    void waiting() {
        Why rule = Why.because(
                "While only one of the two has chosen, there is nothing to say: the answer is null, and the "
                        + "other player's key decides the game in the very call that brings it.");
        game(rule)
                .send(new Play(0, 'r'))
                .yields(null)
                .in(State.SUSPENDED)
                .send(new Play(1, 'p'))
                .answers("an Outcome", Outcome.class::isInstance)
                .in(State.SUSPENDED);
        game(rule)
                .send(new Play(1, 's'))
                .yields(null)
                .send(new Play(0, 's'))
                .answers("an Outcome", Outcome.class::isInstance);
    }

    @Check("mind")
    void mind() {
        Why rule = Why.because(
                        "Until the other one has chosen, a player can choose again, as often as they like: the last "
                                + "key counts.")
                .ask("What does your body do with a second key from the same player?");
        game(rule)
                .send(new Play(1, 's'))
                .yields(null)
                .send(new Play(1, 'p'))
                .yields(null)
                .send(new Play(0, 'p'))
                .yields(new Outcome.Tie('p', 'p'));
        game(rule)
                .send(new Play(0, 'p'))
                .yields(null)
                .send(new Play(0, 's'))
                .yields(null)
                .send(new Play(0, 'r'))
                .yields(null)
                .send(new Play(0, 'r'))
                .yields(null)
                .send(new Play(1, 'r'))
                .yields(new Outcome.Tie('r', 'r'));
    }

    @Check("invalid")
    void invalid() {
        Why rule =
                Why.because("The answer to any key but 'r', 'p' and 's' is InvalidKey, at once, whoever pressed it.");
        for (char key : "zR5 \0\u00ff".toCharArray()) {
            game(rule)
                    .send(new Play(0, key))
                    .yields(INVALID)
                    .send(new Play(1, key))
                    .yields(INVALID);
        }
        for (int player : new int[] {0, 1}) {
            for (int other : new int[] {0, 1}) {
                game(Why.because("An invalid key changes nothing, whoever pressed it: an earlier choice still counts."))
                        .send(new Play(player, 'p'))
                        .yields(null)
                        .send(new Play(other, 'z'))
                        .yields(INVALID)
                        .send(new Play(1 - player, 'p'))
                        .yields(new Outcome.Tie('p', 'p'));
            }
        }
        game(Why.because("The answer to one key is not the answer to the next: when a valid key comes, nothing is "
                                + "left of the complaint.")
                        .ask("Where do you reset it?"))
                .send(new Play(0, 'x'))
                .yields(INVALID)
                .send(new Play(0, 'p'))
                .yields(null)
                .send(new Play(1, 'x'))
                .yields(INVALID)
                .send(new Play(1, 'p'))
                .yields(new Outcome.Tie('p', 'p'));
    }

    @Check("rounds")
    void rounds() {
        game(Why.because("After each game the next one begins, and nobody has chosen yet.")
                        .ask("What do you keep from the game before?"))
                .send(new Play(0, 'r'))
                .yields(null)
                .send(new Play(1, 'p'))
                .yields(new Outcome.Win(1, 'r', 'p'))
                .send(new Play(1, 's'))
                .yields(null)
                .send(new Play(0, 's'))
                .yields(new Outcome.Tie('s', 's'))
                .send(new Play(0, 'p'))
                .yields(null)
                .send(new Play(1, 's'))
                .yields(new Outcome.Win(1, 'p', 's'))
                .send(new Play(0, 'r'))
                .yields(null)
                .send(new Play(1, 's'))
                .yields(new Outcome.Win(0, 'r', 's'));
        GeneratorScript<Outcome, Play, Void> script = game(Why.because("There is always another game."));
        script.call("1000 games of 'p' against 'r'", () -> {
                    Outcome last = null;
                    for (int i = 0; i < 1000; i++) {
                        script.generator().send(new Play(0, 'p'));
                        last = script.generator().send(new Play(1, 'r'));
                    }
                    return last;
                })
                .answers(new Outcome.Win(0, 'p', 'r'))
                .in(State.SUSPENDED);
    }

    @Check("independent")
    void independent() {
        Why because = Why.because("Each call of game() makes a new game, with its own choices.");
        GeneratorScript<Outcome, Play, Void> first = ready(handedOut("first = game()", because));
        first.send(new Play(0, 'r')).yields(null);
        GeneratorScript<Outcome, Play, Void> second = ready(handedOut("second = game()", because));
        second.send(new Play(1, 'p')).yields(null);
        first.send(new Play(1, 's')).yields(new Outcome.Win(0, 'r', 's'));
        second.send(new Play(0, 'p')).yields(new Outcome.Tie('p', 'p'));
    }

    @Check("any-order")
    void anyOrder() {
        Model.objects(
                        Inputs.none(),
                        nothing -> "game()",
                        nothing -> ready(RockPaperScissors.game()),
                        nothing -> reference.RockPaperScissors.game())
                .call(
                        play -> "send(new Play(" + play.first() + ", '" + play.second() + "'))",
                        Inputs.oneOf(0, 1).and(Inputs.oneOf('r', 'p', 's', 'x')),
                        (game, play) -> game.send(new Play(play.first(), play.second())),
                        (game, play) -> game.send(new Play(play.first(), play.second())))
                .comparing(game -> ((Generator<?, ?, ?>) game).state())
                .running(200, 12)
                .because("Whatever the players press, in whatever order, each key has one right answer.")
                .agrees();
    }

    private static GeneratorScript<Outcome, Play, Void> game(Why because) {
        return ready(handedOut("game()", because));
    }

    private static GeneratorScript<Outcome, Play, Void> handedOut(String call, Why because) {
        return Script.because(because).generator(call, RockPaperScissors::game);
    }

    /** Whether it is handed out primed is a check of its own; the others take a first step that is missing. */
    private static GeneratorScript<Outcome, Play, Void> ready(GeneratorScript<Outcome, Play, Void> script) {
        return script.generator().state() == State.CREATED ? script.next().completes() : script;
    }

    private static Generator<Outcome, Play, Void> ready(Generator<Outcome, Play, Void> generator) {
        if (generator.state() == State.CREATED) {
            generator.next();
        }
        return generator;
    }

    private static Outcome judged(char play0, char play1) {
        if (play0 == play1) {
            return new Outcome.Tie(play0, play1);
        }
        return switch ("" + play0 + play1) {
            case "rs", "sp", "pr" -> new Outcome.Win(0, play0, play1);
            default -> new Outcome.Win(1, play0, play1);
        };
    }
}
