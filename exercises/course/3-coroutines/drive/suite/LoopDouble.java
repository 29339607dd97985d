import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.trace.source.Noted;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/** A loop that yields these and ends, with the select that belongs to it: it keeps what is said between the two. */
final class LoopDouble implements Generator<Select, Ready, Void> {
    private static final String SENT = "the loop is sent ";
    private static final String YIELDS = "the loop yields ";
    private static final String ASKED = "select is asked for ";
    private static final String ANSWERS = "select answers ";

    private final List<Select> wanted;
    private final List<String> talk = new ArrayList<>();
    private int steps;
    private boolean closed;

    LoopDouble(Select... wanted) {
        this.wanted = List.of(wanted);
    }

    /** A select that gives these answers, and null after them. */
    Function<Select, Ready> answering(Ready... answers) {
        Deque<Ready[]> left = new ArrayDeque<>();
        Arrays.stream(answers).forEach(answer -> left.add(new Ready[] {answer}));
        return select -> {
            note(ASKED + select);
            Ready answer = left.isEmpty() ? null : left.remove()[0];
            note(ANSWERS + answer);
            return answer;
        };
    }

    String beginning() {
        return talk.isEmpty() ? "nothing" : talk.getFirst();
    }

    /** What comes right after the loop's first yield. */
    String afterFirstYield() {
        for (int i = 0; i + 1 < talk.size(); i++) {
            if (talk.get(i).startsWith(YIELDS)) {
                return talk.get(i + 1);
            }
        }
        return "nothing";
    }

    /** Where select is asked for something else than the loop has just yielded, or the loop sent another answer. */
    List<String> mixedUp() {
        List<String> mixedUp = new ArrayList<>();
        for (int i = 0; i < talk.size(); i++) {
            String said = talk.get(i);
            if (said.startsWith(ASKED)
                    && (i == 0 || !talk.get(i - 1).equals(YIELDS + said.substring(ASKED.length())))) {
                mixedUp.add(said + ", but " + (i == 0 ? "the loop has yielded nothing" : talk.get(i - 1)));
            }
            String next = i + 1 < talk.size() ? talk.get(i + 1) : "the loop is sent nothing";
            if (said.startsWith(ANSWERS) && !next.equals(SENT + said.substring(ANSWERS.length()))) {
                mixedUp.add(said + ", but " + next);
            }
        }
        return mixedUp;
    }

    /** How often select was called. */
    int waits() {
        return (int) talk.stream().filter(said -> said.startsWith(ASKED)).count();
    }

    private void note(String said) {
        talk.add(said);
        Noted.event(said);
    }

    @Override
    public Select send(Ready ready) {
        if (closed) {
            throw new StopIteration();
        }
        note(SENT + ready);
        if (steps == wanted.size()) {
            closed = true;
            throw new StopIteration();
        }
        note(YIELDS + wanted.get(steps));
        return wanted.get(steps++);
    }

    @Override
    public Select raise(Throwable exception) {
        Noted.event("raised in the loop: " + exception);
        closed = true;
        throw LoopDouble.<RuntimeException>unchecked(exception);
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public State state() {
        return closed ? State.CLOSED : steps == 0 ? State.CREATED : State.SUSPENDED;
    }

    @SuppressWarnings("unchecked")
    static <E extends Throwable> E unchecked(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
