package dev.yieldlings.engine.batch;

import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.file.AtomicFile;
import dev.yieldlings.engine.file.Digests;
import dev.yieldlings.engine.file.DiskTrouble;
import dev.yieldlings.engine.format.json.JsonFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The folder that a batch's reports go to, and where the next run looks what is there already.
 *
 * <p>A report is put in its place as a whole and only then noted in the ledger, with its digest: whenever a run is
 * killed, what the ledger names is there, and whatever else is there is graded again. What another batch left is not
 * touched, and nothing is written through a link that lies there.
 */
public final class ResultsFolder implements Earlier, AutoCloseable {
    /** The table's name. */
    public static final String TABLE = "results.csv";

    private static final String LEDGER = ".yieldlings-batch.jsonl";
    private static final String WITHDRAWN = "withdrawn";
    private static final String EARLIER = "earlier";

    private final Path folder;
    private final Map<String, LedgerEntry> before;
    private final List<String> withdrawn = new ArrayList<>();
    private final List<String> earlier = new ArrayList<>();
    private final Writer ledger;
    private final ResultsTable table;

    private ResultsFolder(
            Path folder, LedgerHead head, Map<String, LedgerEntry> kept, Set<String> old, Set<String> gone)
            throws IOException {
        this.folder = folder;
        for (String report : old) {
            setAside(report, EARLIER, earlier);
        }
        for (String report : gone) {
            setAside(report, WITHDRAWN, withdrawn);
        }
        this.before = kept;
        // Written anew, so that a line which a killed run left unfinished doesn't spoil the one behind it.
        StringBuilder lines = new StringBuilder(head.line());
        before.values().forEach(entry -> lines.append(entry.line()));
        this.ledger = begin(LEDGER, lines.toString());
        this.table = new ResultsTable(begin(TABLE, ""));
    }

    /**
     * Opens a folder, and makes it where there is none. Reports on what is not among the tasks any more are set aside, and
     * so are those that another version of the course or of the program made.
     *
     * @param exercise what all tasks are for; nothing where each submission was looked at
     * @param edition the digest of an exercise and of the program
     * @param fresh whether to forget what runs before left in it
     * @throws IOException if it can't be written to
     * @throws OtherResultsException if it holds what must not be overwritten
     */
    public static ResultsFolder open(
            Path folder,
            Course course,
            Optional<Exercise> exercise,
            List<Task> tasks,
            Function<Exercise, String> edition,
            boolean fresh)
            throws IOException {
        Files.createDirectories(folder);
        LedgerHead head = new LedgerHead(course.id(), exercise.map(Exercise::id).orElse(""));
        Set<String> reports =
                tasks.stream().map(task -> task.report() + ".json").collect(Collectors.toSet());
        Path file = folder.resolve(LEDGER);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            mustBeFree(folder, reports);
            return new ResultsFolder(folder, head, Map.of(), Set.of(), Set.of());
        }
        // Not as UTF-8 at once: a line that was cut in the middle of a character must not cost all others.
        List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
        Optional<LedgerHead> there = lines.isEmpty() ? Optional.of(head) : LedgerHead.of(lines.getFirst());
        if (there.isEmpty()) {
            // An earlier program's: which version its reports are of can't be told.
            return new ResultsFolder(folder, head, Map.of(), new TreeSet<>(reports), Set.of());
        }
        if (!there.get().equals(head)) {
            throw new OtherResultsException(folder + " holds the results of "
                    + there.get().told() + ", and these are of " + head.told() + ". Name another folder with --out.");
        }
        Map<String, LedgerEntry> kept = new LinkedHashMap<>();
        lines.stream()
                .flatMap(line -> LedgerEntry.of(line).stream())
                .forEach(entry -> kept.put(entry.row().report(), entry));
        Set<String> gone = new TreeSet<>(kept.keySet());
        gone.removeAll(reports);
        kept.keySet().retainAll(reports);
        Set<String> old = kept.values().stream()
                .filter(entry -> course.exercise(entry.row().exercise())
                        .filter(known -> edition.apply(known).equals(entry.edition()))
                        .isEmpty())
                .map(entry -> entry.row().report())
                .collect(Collectors.toCollection(TreeSet::new));
        kept.keySet().removeAll(old);
        return new ResultsFolder(folder, head, fresh ? Map.of() : kept, old, gone);
    }

    private static void mustBeFree(Path folder, Set<String> reports) {
        List<String> names = new ArrayList<>(reports);
        names.add(TABLE);
        names.stream()
                .sorted()
                .filter(name -> Files.isRegularFile(folder.resolve(name), LinkOption.NOFOLLOW_LINKS))
                .findFirst()
                .ifPresent(name -> {
                    throw new OtherResultsException(folder.resolve(name)
                            + " is there already, and not from a batch that could be gone on with. Name another folder"
                            + " with --out, or move that file away.");
                });
    }

    /** The reports that were set aside, since what they are on was not handed in any more. */
    public List<String> withdrawn() {
        return List.copyOf(withdrawn);
    }

    /** The reports that were set aside, since another version of the course or of the program made them. */
    public List<String> earlier() {
        return List.copyOf(earlier);
    }

    @Override
    public Optional<Row> find(String report, String key) {
        return Optional.ofNullable(before.get(report + ".json"))
                .filter(entry -> entry.key().equals(key) && entry.report().equals(digestOf(report + ".json")))
                .map(LedgerEntry::row);
    }

    /**
     * Keeps a result, in a report and in the table.
     *
     * @return what the table says of it; that it has no report, where that can't be written
     * @throws IOException if the table or the ledger can't be written
     */
    public Row keep(Result result) throws IOException {
        Row row = switch (result) {
            case Result.Kept(Row kept) -> kept;
            case Result.Graded graded -> keep(graded);
        };
        table.add(row);
        return row;
    }

    private Row keep(Result.Graded graded) throws IOException {
        String name = graded.task().report() + ".json";
        Row row = Row.of(graded.task().submission(), graded.report(), name);
        StringBuilder text = new StringBuilder();
        new JsonFormat().write(graded.report(), text);
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        try {
            AtomicFile.writeSoon(folder.resolve(name), bytes);
        } catch (IOException e) {
            return row.unwritten("it could not be written: " + DiskTrouble.of(e));
        }
        if (graded.key().isPresent()) {
            Result.Key key = graded.key().get();
            ledger.write(new LedgerEntry(key.edition(), key.digest(), Digests.sha256(bytes), row).line());
            ledger.flush();
        }
        return row;
    }

    @Override
    public void close() throws IOException {
        try (table) {
            ledger.close();
        }
    }

    private void setAside(String name, String subfolder, List<String> moved) throws IOException {
        Path report = folder.resolve(name);
        if (!Files.isRegularFile(report, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Path aside = folder.resolve(subfolder);
        if (!Files.isDirectory(aside, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(aside);
        }
        Path place = aside.resolve(name);
        for (int i = 2; Files.exists(place, LinkOption.NOFOLLOW_LINKS); i++) {
            place = aside.resolve(i + "%-" + name);
        }
        Files.move(report, place);
        moved.add(subfolder + "/" + place.getFileName());
    }

    private String digestOf(String name) {
        try (InputStream in = Files.newInputStream(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
            return Digests.sha256(in.readAllBytes());
        } catch (IOException e) {
            return "";
        }
    }

    /** Begins a file that grows; whatever had its name, a link too, is replaced and not written to. */
    private Writer begin(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        AtomicFile.writeSoon(file, content.getBytes(StandardCharsets.UTF_8));
        return new OutputStreamWriter(
                Files.newOutputStream(file, StandardOpenOption.APPEND, LinkOption.NOFOLLOW_LINKS),
                StandardCharsets.UTF_8);
    }
}
