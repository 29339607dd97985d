package dev.yieldlings.cli.watch.list;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.screen.Key;
import dev.yieldlings.engine.course.Exercise;
import org.junit.jupiter.api.Test;

/** The effect of keys in the list. */
class ListSceneTest {
    private final Seen list = Seen.plain(12, 60, 20);

    @Test
    void beginsAtTheCurrentExercise() {
        assertThat(list.selected()).isEqualTo(13);
        assertThat(list.text())
                .startsWith("A course that is listed   12 of 40 passed, 120 of 400 points")
                .contains("*>[~] 13  name-13")
                .contains("  [x] 12  name-12")
                .contains("  [ ] 14  name-14")
                .contains("Chapter B (2 of 10)");
    }

    @Test
    void movesByArrowsAndLetters() {
        list.type("jj");
        assertThat(list.selected()).isEqualTo(15);
        list.press(Key.Named.DOWN, Key.Named.DOWN, Key.Named.UP);
        assertThat(list.selected()).isEqualTo(16);
        list.type("k");
        assertThat(list.selected()).isEqualTo(15);
        list.type("G");
        assertThat(list.selected()).isEqualTo(40);
        list.press(Key.Named.DOWN);
        assertThat(list.selected()).isEqualTo(40);
        list.type("g");
        assertThat(list.selected()).isEqualTo(1);
        list.press(Key.Named.UP);
        assertThat(list.selected()).isEqualTo(1);
        list.press(Key.Named.END);
        assertThat(list.selected()).isEqualTo(40);
        list.press(Key.Named.HOME);
        assertThat(list.selected()).isEqualTo(1);
    }

    @Test
    void movesByPages() {
        list.lines();
        list.press(Key.Named.PAGE_DOWN);
        int page = list.selected() - 13;
        assertThat(page).isBetween(10, 19);
        list.press(Key.Named.PAGE_UP);
        assertThat(list.selected()).isEqualTo(13);
        list.press(new Key.Character(4));
        assertThat(list.selected()).isEqualTo(13 + page / 2);
        list.press(new Key.Character(21));
        assertThat(list.selected()).isEqualTo(13);
    }

    @Test
    void jumpsToANumber() {
        list.type("3");
        assertThat(list.selected()).isEqualTo(3);
        list.type("7");
        assertThat(list.selected()).isEqualTo(37);
        list.type("5");
        assertThat(list.selected()).isEqualTo(5);
        list.type("j2");
        assertThat(list.selected()).isEqualTo(2);
    }

    @Test
    void filtersByWhatIsPassed() {
        list.type("d");
        assertThat(list.selected()).isEqualTo(12);
        assertThat(list.text()).contains("Only passed: 12 of 40.").doesNotContain("[ ]", "[~]");
        list.type("p");
        assertThat(list.selected()).isEqualTo(13);
        assertThat(list.text()).contains("Only not passed: 28 of 40.").doesNotContain("[x]");
        list.type("40");
        assertThat(list.text()).contains("* [ ] 40");
        list.type("g3");
        assertThat(list.text()).contains("There is no exercise 3 here.");
        list.type("p");
        assertThat(list.text()).contains("[x]").doesNotContain("Only");
        list.type("da");
        assertThat(list.text()).contains("[~]").doesNotContain("Only");
    }

    @Test
    void saysWhyNothingIsShown() {
        Seen fresh = Seen.plain(0, 60, 20);
        fresh.type("d");
        assertThat(fresh.text()).contains("Nothing is passed yet. Press a to see all exercises.");
        assertThat(fresh.type("c")).isEqualTo(new ListAnswer.Stay());
        assertThat(fresh.type("x")).isEqualTo(new ListAnswer.Stay());
        fresh.type("jGg/name");
        fresh.press(Key.Named.ENTER);
        fresh.type("na");
        assertThat(fresh.selected()).isEqualTo(1);
        Seen finished = Seen.plain(40, 60, 20);
        finished.type("p");
        assertThat(finished.text()).contains("Everything is passed.");
    }

    @Test
    void searchesWhileOneTypes() {
        list.type("/LONG name");
        assertThat(list.selected()).isEqualTo(15);
        assertThat(list.text()).contains("/LONG name  (8 matches)");
        list.type("-4");
        assertThat(list.selected()).isEqualTo(40);
        list.press(Key.Named.BACKSPACE);
        assertThat(list.selected()).isEqualTo(15);
        list.press(Key.Named.ENTER);
        assertThat(list.text()).contains("Search: LONG name-  (8 matches)");
        list.type("n");
        assertThat(list.selected()).isEqualTo(20);
        list.type("NN");
        assertThat(list.selected()).isEqualTo(10);
        list.type("gN");
        assertThat(list.selected()).isEqualTo(40);
        list.type("n");
        assertThat(list.selected()).isEqualTo(5);
    }

    @Test
    void searchFindsTitlesAndNumbers() {
        list.type("/\u5b57");
        assertThat(list.selected()).isEqualTo(14);
        list.press(Key.Named.ESCAPE);
        assertThat(list.selected()).isEqualTo(13);
        assertThat(list.text()).doesNotContain("Search");
        list.type("/37");
        assertThat(list.selected()).isEqualTo(37);
        list.press(Key.Named.ENTER);
        assertThat(list.selected()).isEqualTo(37);
    }

    @Test
    void saysThatASearchFindsNothing() {
        list.type("/zebra");
        assertThat(list.text()).contains("/zebra  (0 matches)");
        assertThat(list.selected()).isEqualTo(13);
        list.press(Key.Named.ENTER);
        assertThat(list.text()).contains("No exercise here matches \"zebra\".");
        list.type("n");
        assertThat(list.text()).contains("There is no search. / begins one.");
        assertThat(list.selected()).isEqualTo(13);
    }

    @Test
    void keysAreLettersWhileSearching() {
        assertThat(list.type("/qxdlc")).isEqualTo(new ListAnswer.Stay());
        assertThat(list.text()).contains("/qxdlc");
        assertThat(list.press(Key.Named.ESCAPE)).isEqualTo(new ListAnswer.Stay());
        assertThat(list.press(Key.Named.ESCAPE)).isEqualTo(new ListAnswer.Back());
    }

    @Test
    void goesOnAtTheSelectedExercise() {
        list.type("j");
        assertThat(list.press(Key.Named.ENTER)).isEqualTo(new ListAnswer.Go(exercise(14)));
        assertThat(list.type("c")).isEqualTo(new ListAnswer.Go(exercise(14)));
        assertThat(list.type("q")).isEqualTo(new ListAnswer.Back());
        assertThat(list.type("l")).isEqualTo(new ListAnswer.Back());
    }

    @Test
    void asksBeforeItResets() {
        list.type("j");
        assertThat(list.type("x")).isEqualTo(new ListAnswer.Stay());
        assertThat(list.text()).contains("Reset name-14? y/n");
        assertThat(list.type("y")).isEqualTo(new ListAnswer.Reset(exercise(14)));
        assertThat(list.text()).doesNotContain("Reset name-14?");
        for (Key no : new Key[] {new Key.Character('n'), new Key.Character('q'), Key.Named.ENTER, Key.Named.ESCAPE}) {
            list.type("x");
            assertThat(list.press(no)).isEqualTo(new ListAnswer.Stay());
            assertThat(list.text()).doesNotContain("Reset name-14?");
            assertThat(list.selected()).isEqualTo(14);
        }
    }

    @Test
    void takesUpNewVerdictsAndStaysWhereItIs() {
        list.type("pjj");
        assertThat(list.selected()).isEqualTo(15);
        list.scene().refresh(ListedCourse.passed(14));
        assertThat(list.selected()).isEqualTo(15);
        assertThat(list.text()).contains("14 of 40 passed", "Only not passed: 26 of 40.", "*>[~] 15");
        list.scene().refresh(ListedCourse.passed(20));
        assertThat(list.selected()).isEqualTo(21);
        list.scene().refresh(ListedCourse.passed(40));
        assertThat(list.text()).contains("Everything is passed.");
    }

    @Test
    void tellsWhatItIsToldUntilTheNextKey() {
        list.scene().say("name-13 is as it was given.");
        assertThat(list.text()).contains("name-13 is as it was given.");
        list.type("j");
        assertThat(list.text()).doesNotContain("as it was given");
        list.scene().say("The starter is back; yours is kept in .yieldlings/backups/name-13/20261121-211547.");
        assertThat(list.text()).contains("is kept in", ".yieldlings/backups/name-13/20261121-211547.");
    }

    private static Exercise exercise(int number) {
        return ListedCourse.COURSE.exercises().get(number - 1);
    }
}
