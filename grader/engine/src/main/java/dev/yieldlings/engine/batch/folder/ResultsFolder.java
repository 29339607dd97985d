package dev.yieldlings.engine.batch.folder;

import dev.yieldlings.engine.batch.EarlierRuns;
import dev.yieldlings.engine.batch.Result;
import dev.yieldlings.engine.batch.Row;
import dev.yieldlings.engine.batch.Task;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.file.AtomicFile;
import dev.yieldlings.engine.file.Digests;
import dev.yieldlings.engine.file.DiskTrouble;
import dev.yieldlings.engine.format.json.JsonFormat;
import dev.yieldlings.engine.student.Roster;
import dev.yieldlings.engine.student.Student;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The folder that a batch's reports are written to and from which the next run continues.
 *
 * <p>A report file is written atomically and then recorded in the ledger with its digest. So if a run is killed, every
 * report in the ledger exists, and every other submission is graded again. Files of another batch are not touched, and
 * nothing is written through a link.
 */
public final class ResultsFolder implements EarlierRuns, AutoCloseable {
    /** The file name of the results table. */
    public static final String TABLE = "results.csv";

    /** The file name of the table of students and exercises. */
    public static final String GRADEBOOK = "gradebook.csv";

    /** The file name of the copy of the class list. */
    public static final String ROSTER = "roster.csv";

    private static final String WITHDRAWN = "withdrawn";
    private static final String EARLIER = "earlier";

    private final Path folder;
    private final Course course;
    private final Scope scope;
    private final String program;
    private final List<Task> tasks;
    private final Map<String, LedgerEntry> before;
    private final Map<String, LedgerEntry> all = new LinkedHashMap<>();
    private final List<LedgerEntry> unwritten = new ArrayList<>();
    private final List<String> withdrawn = new ArrayList<>();
    private final List<String> earlier = new ArrayList<>();
    private final Writer ledger;
    private final ResultsTable table;

    private ResultsFolder(Path folder, Course course, Scope scope, String program, Contents contents, boolean fresh)
            throws IOException {
        this.folder = folder;
        this.course = course;
        this.scope = scope;
        this.program = program;
        this.tasks = contents.tasks();
        for (String report : contents.old()) {
            setAside(report, EARLIER, earlier);
        }
        for (String report : contents.gone()) {
            setAside(report, WITHDRAWN, withdrawn);
        }
        this.before = fresh ? Map.of() : contents.kept();
        all.putAll(contents.others());
        all.putAll(before);
        // The ledger is written anew, because the next entry must not be appended to a line that a killed run left
        // unfinished.
        this.ledger = begin(Ledger.NAME, Ledger.text(course.id(), all.values()));
        this.table = new ResultsTable(course.id(), begin(TABLE, ""));
        for (LedgerEntry other : contents.others().values()) {
            table.add(other);
        }
    }

    /**
     * Opens a folder, or creates it. Within the run's scope, reports are set aside if they no longer belong to a task,
     * or if another version of the course or the program made them.
     *
     * @param scope the run's scope
     * @param tasks the run's tasks
     * @param edition returns the digest of an exercise and the program
     * @param program the program's version; empty if unknown
     * @param fresh whether to grade these tasks again even if their reports are still valid
     * @throws IOException if the folder can't be read or written
     * @throws OtherResultsException if it contains files that must not be overwritten, or results of another course
     */
    public static ResultsFolder open(
            Path folder,
            Course course,
            Scope scope,
            List<Task> tasks,
            Function<Exercise, String> edition,
            String program,
            boolean fresh)
            throws IOException {
        Files.createDirectories(folder);
        Optional<Ledger> ledger = Ledger.in(folder);
        if (ledger.isEmpty()) {
            mustBeFree(
                    folder, tasks.stream().map(task -> task.report() + ".json").collect(Collectors.toSet()));
        } else if (ledger.get()
                .course()
                .filter(id -> !id.isEmpty() && !id.equals(course.id()))
                .isPresent()) {
            throw new OtherResultsException(folder + " holds the results of the course "
                    + ledger.get().course().get() + ", and these are of the course " + course.id()
                    + ". Name another folder with --out.");
        }
        return new ResultsFolder(
                folder, course, scope, program, Contents.of(ledger, course, scope, tasks, edition), fresh);
    }

    /** Returns the run's tasks, each with the name of its report in this folder. */
    public List<Task> tasks() {
        return tasks;
    }

    private static void mustBeFree(Path folder, Set<String> reports) {
        List<String> names = new ArrayList<>(reports);
        names.add(TABLE);
        names.add(GRADEBOOK);
        names.stream()
                .sorted()
                .filter(name -> Files.isRegularFile(folder.resolve(name), LinkOption.NOFOLLOW_LINKS))
                .findFirst()
                .ifPresent(name -> {
                    throw new OtherResultsException(folder.resolve(name)
                            + " exists, and is not from a batch that can be continued. Name another folder"
                            + " with --out, or move that file away.");
                });
    }

    /** Returns the paths of the reports that were set aside because their submission was not handed in again. */
    public List<String> withdrawn() {
        return List.copyOf(withdrawn);
    }

    /**
     * Returns the paths of the reports that were set aside because another version of the course or the program made
     * them.
     */
    public List<String> earlier() {
        return List.copyOf(earlier);
    }

    @Override
    public Optional<LedgerEntry> find(String report, String key) {
        return Optional.ofNullable(before.get(report + ".json"))
                .filter(entry ->
                        entry.key().digest().equals(key) && entry.report().equals(digestOf(report + ".json")));
    }

    /**
     * Stores a result as a report file and adds it to the table.
     *
     * @return its row in the table, without a report file if that could not be written
     * @throws IOException if the table or the ledger can't be written
     */
    public Row keep(Result result) throws IOException {
        LedgerEntry entry = switch (result) {
            case Result.Kept(Task task, LedgerEntry kept) ->
                new LedgerEntry(
                        scope.asked(task.exercise()),
                        kept.key(),
                        kept.report(),
                        kept.program(),
                        kept.row().of(task.student()));
            case Result.Graded graded -> keep(graded);
        };
        if (entry.row().report().isEmpty()) {
            unwritten.add(entry);
        } else {
            all.put(entry.row().report(), entry);
        }
        table.add(entry);
        return entry.row();
    }

    private LedgerEntry keep(Result.Graded graded) throws IOException {
        Task task = graded.task();
        String name = task.report() + ".json";
        Row row = Row.of(task.submission(), task.student(), graded.report(), name);
        StringBuilder text = new StringBuilder();
        new JsonFormat().write(graded.report(), text);
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        Result.Key key = graded.key().orElse(Result.Key.NONE);
        LedgerEntry entry = new LedgerEntry(scope.asked(task.exercise()), key, Digests.sha256(bytes), program, row);
        try {
            AtomicFile.writeSoon(folder.resolve(name), bytes);
        } catch (IOException e) {
            all.remove(name);
            return new LedgerEntry(
                    entry.asked(), key, "", program, row.unwritten("it could not be written: " + DiskTrouble.of(e)));
        }
        ledger.write(entry.line());
        ledger.flush();
        return entry;
    }

    /**
     * Sorts the table and the ledger, and writes the gradebook.
     *
     * @throws IOException if one of them can't be written
     */
    @Override
    public void close() throws IOException {
        try (table) {
            ledger.close();
        }
        write(folder, course.id(), all.values(), unwritten);
    }

    /**
     * Writes the files of a results folder other than the reports: ledger, table and gradebook.
     *
     * @param unwritten the entries whose report could not be written
     * @throws IOException if it can't be written
     */
    public static void write(
            Path folder, String course, Collection<LedgerEntry> entries, Collection<LedgerEntry> unwritten)
            throws IOException {
        List<LedgerEntry> sorted = Ledger.sorted(entries);
        List<LedgerEntry> rows = new ArrayList<>(sorted);
        rows.addAll(unwritten);
        StringWriter text = new StringWriter();
        try (ResultsTable table = new ResultsTable(course, text)) {
            for (LedgerEntry entry : Ledger.sorted(rows)) {
                table.add(entry);
            }
        }
        put(folder, Ledger.NAME, Ledger.text(course, sorted));
        put(folder, TABLE, text.toString());
        Path roster = folder.resolve(ROSTER);
        List<Student> students = Files.isRegularFile(roster, LinkOption.NOFOLLOW_LINKS)
                ? Roster.read(roster).all()
                : List.of();
        put(folder, GRADEBOOK, Gradebook.of(Ledger.sorted(rows), students).text());
    }

    private static void put(Path folder, String name, String text) throws IOException {
        AtomicFile.writeSoon(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
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

    /** Creates a file to append to. An existing file or link of this name is replaced, not written through. */
    private Writer begin(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        AtomicFile.writeSoon(file, content.getBytes(StandardCharsets.UTF_8));
        return new OutputStreamWriter(
                Files.newOutputStream(file, StandardOpenOption.APPEND, LinkOption.NOFOLLOW_LINKS),
                StandardCharsets.UTF_8);
    }
}
