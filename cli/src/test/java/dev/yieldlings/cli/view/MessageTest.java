package dev.yieldlings.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessageTest {
    @Test
    void tellsTheFactFromTheReasonAndTheQuestion() {
        assertThat(Message.of(
                        "next() gave \"a. b\", but 1 was expected. It holds (e.g. here. And there) that 1 is first. "
                                + "(An aside; not judged.) Is it static? Or shared?"))
                .isEqualTo(new Message(
                        "next() gave \"a. b\", but 1 was expected.",
                        "It holds (e.g. here. And there) that 1 is first.",
                        "(An aside; not judged.)",
                        "Is it static? Or shared?"));
    }

    @Test
    void keepsEveryWordOfAMessageThatIsNoProse() {
        assertThat(Message.of("")).isEqualTo(new Message("", "", "", ""));
        assertThat(Message.of("a \"b. c) d")).isEqualTo(new Message("a \"b. c) d", "", "", ""));
        assertThat(Message.of("Why?")).isEqualTo(new Message("Why?", "", "", ""));
    }
}
