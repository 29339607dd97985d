import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import java.nio.file.Path;
import java.util.List;

class WalkSuite {
    @Check("visits")
    void visits() {
        MemoryTree page = pagesTree();
        Why rule = Why.because(
                        "Visit a folder before its contents, and its contents before the folder beside it. The path "
                                + "is the root resolved with the names that lead there; dirs and files are names.")
                .ask("What does your code do right after the yield?");
        walk(page, "tree", rule)
                .next()
                .yields(visit(page, "tree", List.of("subdir1", "subdir2"), List.of("file_top", "oswalk.py")))
                .next()
                .yields(visit(page, "tree/subdir1", List.of("subsubdir1"), List.of("file_subdir1")))
                .next()
                .yields(visit(page, "tree/subdir1/subsubdir1", List.of(), List.of("file_subsubdir1")))
                .next()
                .yields(visit(page, "tree/subdir2", List.of(), List.of("file_subdir2")))
                .stops();
        walk(page, "tree/subdir1", "Any folder can be the root.")
                .next()
                .yields(visit(page, "tree/subdir1", List.of("subsubdir1"), List.of("file_subdir1")))
                .next()
                .yields(visit(page, "tree/subdir1/subsubdir1", List.of(), List.of("file_subsubdir1")))
                .stops();
        walk(page, "/tree/./subdir1/../subdir2", "Use the root as you get it: don't tidy up its path.")
                .next()
                .yields(visit(page, "/tree/./subdir1/../subdir2", List.of(), List.of("file_subdir2")))
                .stops();

        MemoryTree empty = new MemoryTree().folder("empty").folder("rows/a/b/c").folder("rows/d");
        walk(empty, "empty", "You visit an empty folder like any other: both of its lists are empty.")
                .next()
                .yields(visit(empty, "empty", List.of(), List.of()))
                .stops();
        walk(empty, "rows", rule)
                .next()
                .yields(visit(empty, "rows", List.of("a", "d"), List.of()))
                .next()
                .yields(visit(empty, "rows/a", List.of("b"), List.of()))
                .next()
                .yields(visit(empty, "rows/a/b", List.of("c"), List.of()))
                .next()
                .yields(visit(empty, "rows/a/b/c", List.of(), List.of()))
                .next()
                .yields(visit(empty, "rows/d", List.of(), List.of()))
                .stops();
    }

    @Check("sorted")
    void sorted() {
        MemoryTree tree = new MemoryTree()
                .file("tree/b.txt")
                .folder("tree/y")
                .file("tree/B.txt")
                .folder("tree/Z")
                .file("tree/10")
                .folder("tree/x2")
                .file("tree/9")
                .folder("tree/x10")
                .file("tree/.profile")
                .folder("tree/.git")
                .file("tree/a");
        walk(
                        tree,
                        "tree",
                        Why.because(
                                        "The file system lists the entries in its own order. Sort the names as String.compareTo does "
                                                + "it: dots, digits, capital letters, small letters.")
                                .ask("Do you sort both lists?"))
                .next()
                .yields(visit(
                        tree,
                        "tree",
                        List.of(".git", "Z", "x10", "x2", "y"),
                        List.of(".profile", "10", "9", "B.txt", "a", "b.txt")))
                .because("Visit the folders in the order of the sorted names. A folder whose name begins with a dot "
                        + "is a folder like any other.")
                .next()
                .yields(visit(tree, "tree/.git", List.of(), List.of()))
                .next()
                .yields(visit(tree, "tree/Z", List.of(), List.of()))
                .next()
                .yields(visit(tree, "tree/x10", List.of(), List.of()))
                .next()
                .yields(visit(tree, "tree/x2", List.of(), List.of()))
                .next()
                .yields(visit(tree, "tree/y", List.of(), List.of()))
                .stops();
    }

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

    @Check("links")
    void links() {
        MemoryTree tree = new MemoryTree()
                .link("tree/also", "real")
                .link("tree/broken", "nowhere/at/all")
                .file("tree/file")
                .link("tree/real/back", "..")
                .folder("tree/real/inner")
                .link("tree/second", "file")
                .link("tree/up", "../tree")
                .link("tree/zigzag", "also/inner");
        walk(
                        tree,
                        "tree",
                        Why.because(
                                        "dirs holds the folders and the links that lead to a folder, directly or through another "
                                                + "link; everything else is in files, even a link that leads nowhere.")
                                .ask("How does your code tell them apart?"))
                .next()
                .yields(visit(
                        tree, "tree", List.of("also", "real", "up", "zigzag"), List.of("broken", "file", "second")))
                .because("Of the four names in dirs only \"real\" is a folder itself. The others are links, and you "
                        + "don't enter a link: it may lead in circles.")
                .ask("What does your code check before it goes in?")
                .next()
                .yields(visit(tree, "tree/real", List.of("back", "inner"), List.of()))
                .next()
                .yields(visit(tree, "tree/real/inner", List.of(), List.of()))
                .stops();
        MemoryTree circle =
                new MemoryTree().link("tree/a", "b").link("tree/b", "a").file("tree/c");
        walk(circle, "tree", "Two links that point to each other lead nowhere, so they are files.")
                .next()
                .yields(visit(circle, "tree", List.of(), List.of("a", "b", "c")))
                .stops();
    }

    @Check("lazy")
    void lazy() {
        MemoryTree page = pagesTree();
        walk(page, "tree", "Calling walk lists nothing yet.")
                .call("the folders listed so far", page::listed)
                .answers(List.of())
                .because("List a folder when its visit is due. Until then it may change, or the caller may prune it, "
                        + "or nobody may ask for it.")
                .ask("When does your code list a folder: for its own visit, or before?")
                .next()
                .completes()
                .call("the folders listed so far", page::listed)
                .answers(List.of("tree"))
                .next()
                .completes()
                .call("the folders listed so far", page::listed)
                .answers(List.of("tree", "tree/subdir1"))
                .next()
                .completes()
                .call("the folders listed so far", page::listed)
                .answers(List.of("tree", "tree/subdir1", "tree/subdir1/subsubdir1"))
                .because("If you close it here, it never gets to the last folder.")
                .close()
                .stops()
                .call("the folders listed so far", page::listed)
                .answers(List.of("tree", "tree/subdir1", "tree/subdir1/subsubdir1"));

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
        script.because("The caller may still remove any of them, so you have listed none; and you never list what "
                        + "it did remove.")
                .call("root.dirs().remove(\"a\")", () -> root.dirs().remove("a"))
                .completes()
                .next()
                .completes()
                .stops()
                .call("the folders listed so far", skipped::listed)
                .answers(List.of("tree", "tree/b"));
    }

    @Check("states")
    void states() {
        MemoryTree tree = new MemoryTree().folder("tree/a");
        walk(tree, "tree", "Calling walk only makes the generator.")
                .state(State.CREATED)
                .because("It has yielded a visit and waits at its yield, since the caller may still change dirs.")
                .next()
                .completes()
                .in(State.SUSPENDED)
                .next()
                .completes()
                .in(State.SUSPENDED)
                .because("It has visited all folders, so it ends, for good.")
                .next()
                .stops()
                .in(State.CLOSED)
                .forGood();
        walk(tree, "tree", "Each walk is a new one.")
                .next()
                .completes()
                .because("close() ends it wherever it waits.")
                .close()
                .in(State.CLOSED)
                .stops();

        CallScript script = Script.calls()
                .because("Two walks of one tree go their own ways.")
                .ask("Is everything that yours keeps in a local variable?");
        var first = script.call("first = walk(tree)", () -> Walk.walk(tree.path("tree")))
                .<Generator<Visit, Void, Void>>object(Generator.class);
        var second = script.call("second = walk(tree)", () -> Walk.walk(tree.path("tree")))
                .<Generator<Visit, Void, Void>>object(Generator.class);
        script.call("first.next()", first::next)
                .yields(visit(tree, "tree", List.of("a"), List.of()))
                .call("first.next()", first::next)
                .yields(visit(tree, "tree/a", List.of(), List.of()))
                .call("second.next()", second::next)
                .yields(visit(tree, "tree", List.of("a"), List.of()));
        MemoryTree left = new MemoryTree().file("left/a/x").file("left/b/y").file("left/z");
        MemoryTree right = new MemoryTree().file("right/c/u").file("right/d/v");
        GeneratorScript<Visit, Void, Void> leftWalk = walk(left, "left", "Walks of two trees at a time do not mix.");
        leftWalk.next().yields(visit(left, "left", List.of("a", "b"), List.of("z")));
        GeneratorScript<Visit, Void, Void> rightWalk = walk(right, "right", "Walks of two trees at a time do not mix.");
        rightWalk.next().yields(visit(right, "right", List.of("c", "d"), List.of()));
        leftWalk.next().yields(visit(left, "left/a", List.of(), List.of("x")));
        rightWalk.next().yields(visit(right, "right/c", List.of(), List.of("u")));
        leftWalk.next().yields(visit(left, "left/b", List.of(), List.of("y"))).stops();
        rightWalk
                .next()
                .yields(visit(right, "right/d", List.of(), List.of("v")))
                .stops();
    }

    /** The tree of the page's example; only the check about order has trees whose entries are in none. */
    private static MemoryTree pagesTree() {
        return new MemoryTree()
                .file("tree/file_top")
                .file("tree/oswalk.py")
                .file("tree/subdir1/file_subdir1")
                .file("tree/subdir1/subsubdir1/file_subsubdir1")
                .file("tree/subdir2/file_subdir2");
    }

    private static Visit visit(MemoryTree tree, String path, List<String> dirs, List<String> files) {
        return new Visit(tree.path(path), dirs, files);
    }

    /** The next visit, to be pruned. */
    private static Visit visited(GeneratorScript<Visit, Void, Void> script, String call) {
        return script.because("There is a folder to visit.")
                .call(call, () -> script.generator().next())
                .object(Visit.class);
    }

    private static String cleared(Visit visit) {
        visit.dirs().clear();
        return "cleared";
    }

    private static GeneratorScript<Visit, Void, Void> walk(MemoryTree tree, String root, String because) {
        return walk(tree, root, Why.because(because));
    }

    private static GeneratorScript<Visit, Void, Void> walk(MemoryTree tree, String root, Why because) {
        Path path = tree.path(root);
        return Script.because(because).generator("walk(" + root + ")", () -> Walk.walk(path));
    }
}
