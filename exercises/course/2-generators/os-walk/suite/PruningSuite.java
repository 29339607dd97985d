import dev.yieldlings.kit.State;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Why;
import java.util.ArrayList;
import java.util.List;

class PruningSuite extends WalkScripts {
    @Check("pruned")
    void pruned() {
        MemoryTree page = pagesTree();
        GeneratorScript<Visit, Void, Void> first = walk(page, "tree", "A new walk begins at its root.");
        Why rule = Why.because(
                        "The caller removed a name from dirs before it asked for the next visit, so don't visit that "
                                + "folder or anything in it.")
                .ask("Is the list that you yield the one that you look at when you are resumed, and can the "
                        + "caller change it?");
        Visit root = visited(first, "root = next()");
        first.because(rule)
                .call("root.dirs().remove(\"subdir1\")", () -> root.dirs().remove("subdir1"))
                .answers(true)
                .next()
                .yields(visit(page, "tree/subdir2", List.of(), List.of("file_subdir2")))
                .stops();

        GeneratorScript<Visit, Void, Void> second = walk(page, "tree", "A new walk begins at its root.");
        second.next().completes();
        Visit inner = visited(second, "inner = next()");
        second.because(rule.reason() + " This holds for every visit, not only for the root's.")
                .ask(rule.question())
                .call("inner.dirs().clear()", () -> cleared(inner))
                .completes()
                .next()
                .yields(visit(page, "tree/subdir2", List.of(), List.of("file_subdir2")))
                .stops();

        GeneratorScript<Visit, Void, Void> third = walk(page, "tree", "A new walk begins at its root.");
        Visit all = visited(third, "root = next()");
        GeneratorScript<Visit, Void, Void> turned = walk(page, "tree", "A new walk begins at its root.");
        Visit both = visited(turned, "root = next()");
        turned.because(
                        "The caller has turned the names in dirs round. The generator goes into the folders in the order "
                                + "in which they are there.")
                .ask("Which list does your loop go over?")
                .call("Collections.reverse(root.dirs())", () -> reversed(both))
                .completes()
                .next()
                .yields(visit(page, "tree/subdir2", List.of(), List.of("file_subdir2")))
                .next()
                .yields(visit(page, "tree/subdir1", List.of("subsubdir1"), List.of("file_subdir1")));

        third.because("The caller has removed all names, so the root was the only visit.")
                .call("root.dirs().clear()", () -> cleared(all))
                .completes()
                .stops()
                .in(State.CLOSED);
    }

    @Check("read-once")
    void readOnce() {
        MemoryTree tree =
                new MemoryTree().folder("tree/a/inner").folder("tree/b").folder("tree/c");
        GeneratorScript<Visit, Void, Void> late = walk(tree, "tree", "A new walk begins at its root.");
        Visit root = visited(late, "root = next()");
        late.next()
                .yields(visit(tree, "tree/a", List.of("inner"), List.of()))
                .because("The generator looked at root.dirs() when it was resumed after the root's visit. What the "
                        + "caller removes from that list now comes too late, and changes nothing.")
                .ask("Which list does your loop go over, the caller's or a copy?")
                .call("root.dirs().remove(\"b\")", () -> root.dirs().remove("b"))
                .completes()
                .next()
                .yields(visit(tree, "tree/a/inner", List.of(), List.of()))
                .next()
                .yields(visit(tree, "tree/b", List.of(), List.of()))
                .call("root.dirs().clear()", () -> cleared(root))
                .completes()
                .next()
                .yields(visit(tree, "tree/c", List.of(), List.of()))
                .stops();
    }

    @Check("lazy")
    void lazy() {
        MemoryTree page = pagesTree();
        GeneratorScript<Visit, Void, Void> steps = walk(page, "tree", "Calling walk lists nothing yet.");
        steps.call("the folders listed so far", page::listed)
                .answers(List.of())
                .because("List a folder when its visit is due. Until then it may change, or the caller may prune it, "
                        + "or nobody may ask for it.")
                .ask("When does your code list a folder: for its own visit, or before?");
        List<String> visited = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            steps.next()
                    .answers(
                            "a visit",
                            value -> visited.add(((Visit) value).path().toString()));
            steps.call("the folders listed so far", page::listed).answers(List.copyOf(visited));
        }
        steps.because("If you close it here, it never gets to the last folder.")
                .close()
                .stops()
                .call("the folders listed so far", page::listed)
                .answers(List.copyOf(visited));

        MemoryTree growing = new MemoryTree().folder("tree/a").folder("tree/b");
        walk(growing, "tree", "A new walk begins at its root.")
                .next()
                .yields(visit(growing, "tree", List.of("a", "b"), List.of()))
                .next()
                .yields(visit(growing, "tree/a", List.of(), List.of()))
                .call("a file b/new is made", () -> growing.file("tree/b/new") == growing)
                .completes()
                .because("The file was made in b before b was due, so its visit shows it.")
                .next()
                .yields(visit(growing, "tree/b", List.of(), List.of("new")))
                .stops();

        MemoryTree skipped = new MemoryTree().folder("tree/a/big/bigger").folder("tree/b");
        GeneratorScript<Visit, Void, Void> script = walk(skipped, "tree", "A new walk begins at its root.");
        Visit root = visited(script, "root = next()");
        List<String> visitedLater = new ArrayList<>(List.of("tree"));
        script.because("The caller may still remove any of them, so you have listed none; and you never list what you "
                        + "don't visit.")
                .call("root.dirs().remove(\"a\")", () -> root.dirs().remove("a"))
                .completes()
                .call("the visits that are left", () -> visitedLater.addAll(paths(script.generator())))
                .completes();
        script.call("the folders listed so far", skipped::listed).answers(List.copyOf(visitedLater));
    }
}
