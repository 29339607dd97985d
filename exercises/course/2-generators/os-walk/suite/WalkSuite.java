import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.CallScript;
import dev.yieldlings.trace.Check;
import dev.yieldlings.trace.GeneratorScript;
import dev.yieldlings.trace.Script;
import dev.yieldlings.trace.Why;
import java.util.List;

class WalkSuite extends WalkScripts {
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
}
