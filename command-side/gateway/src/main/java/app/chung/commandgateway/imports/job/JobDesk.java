package app.chung.commandgateway.imports.job;

import app.chung.commandgateway.CommandDesk;
import app.chung.commandgateway.Ids;
import app.chung.commandgateway.imports.ImportDesk;
import app.chung.language.imports.ImportCommand.FinishImport;
import app.chung.language.imports.ImportCommand.StartImport;
import app.chung.language.imports.ImportCommand.StopImport;
import app.chung.language.imports.ImportId;
import app.chung.language.kernel.PersonId;
import app.chung.ledger.reader.LedgerUnavailable;
import app.chung.platform.access.AccessFold;
import app.chung.platform.web.Problem;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The one file that is brought in, from its first byte to its end. */
final class JobDesk implements AutoCloseable {

    private final JobFolder folder;
    private final ImportDesk imports;
    private final CommandDesk desk;
    private final AccessFold access;
    private final ExecutorService threads;
    private final JsonMapper json;
    private @Nullable ImportJob job;
    private @Nullable ImporterProcess process;

    /** Takes up what an earlier process left. */
    JobDesk(
            JobFolder folder,
            ImportDesk imports,
            CommandDesk desk,
            AccessFold access,
            ExecutorService threads) {
        this.folder = folder;
        this.imports = imports;
        this.desk = desk;
        this.access = access;
        this.threads = threads;
        this.json = folder.json();
        this.job = folder.read().map(JobDesk::afterRestart).orElse(null);
    }

    private static ImportJob afterRestart(ImportJob left) {
        return left.state() == JobState.RUNNING
                ? left.ended(JobState.INTERRUPTED, "restarted")
                : left;
    }

    synchronized Optional<ImportJob> current() {
        return Optional.ofNullable(job);
    }

    /** Makes room for a file; one at a time. */
    synchronized ImportJob begin(ImportJob fresh) {
        ImportJob now = job;
        if (now != null && now.id().equals(fresh.id())) {
            return now;
        }
        if (now != null && isUnderWay(now, fresh.startedBy())) {
            throw Problem.of(409, "imports.another-under-way");
        }
        if (!folder.hasRoomFor(fresh.size())) {
            throw Problem.of(507, "imports.no-room");
        }
        forget(fresh.startedBy());
        return keep(fresh);
    }

    private static boolean isUnderWay(ImportJob now, PersonId asker) {
        return switch (now.state()) {
            case UPLOADING -> !now.startedBy().equals(asker);
            case RUNNING, INTERRUPTED -> true;
            case FAILED, FINISHED -> false;
        };
    }

    /**
     * Takes a piece; with the last one the run begins. A piece that is here already changes
     * nothing.
     */
    synchronized ImportJob take(UUID id, PersonId person, long offset, byte[] piece) {
        ImportJob now = own(id, person);
        long end = offset + piece.length;
        if (now.state() != JobState.UPLOADING || (offset >= 0 && end <= now.received())) {
            return now;
        }
        if (offset != now.received() || end > now.size()) {
            throw Problem.invalid("offset", "wrong");
        }
        String source = now.source() == null ? kind(piece, person) : now.source();
        folder.put(source, offset, piece);
        ImportJob more = now.received(source, end);
        return more.isWhole() ? launch(more) : keep(more);
    }

    private String kind(byte[] begin, PersonId person) {
        Optional<String> kind = FileKind.of(begin);
        if (kind.isEmpty()) {
            forget(person);
        }
        return kind.orElseThrow(() -> Problem.of(415, "imports.unknown-file"));
    }

    /** Goes on, or begins again: what was told before has no second effect. */
    synchronized ImportJob run(UUID id, PersonId person) {
        ImportJob now = own(id, person);
        boolean rests = now.state() == JobState.INTERRUPTED || now.state() == JobState.FAILED;
        return rests ? launch(now) : now;
    }

    private ImportJob launch(ImportJob whole) {
        PersonId person = whole.startedBy();
        String source = Objects.requireNonNull(whole.source());
        ImportJob running = keep(whole.running(importOf(whole, source)));
        try {
            ImporterProcess started = ImporterProcess.start(source, folder.file(source), person);
            process = started;
            ImportId within = Objects.requireNonNull(running.importId());
            JobRun run = new JobRun(imports, json, within, person, how -> change(started, how));
            threads.execute(() -> end(started, run, started.listen(threads, run)));
            return running;
        } catch (IOException e) {
            return keep(running.ended(JobState.FAILED, ImporterProcess.DIED));
        }
    }

    private ImportId importOf(ImportJob whole, String source) {
        ImportId known = whole.importId();
        if (known != null && isOpen(whole.startedBy(), known)) {
            return known;
        }
        ImportId fresh = new ImportId(Ids.next());
        desk.send(new StartImport(fresh, source), whole.startedBy());
        return fresh;
    }

    private boolean isOpen(PersonId person, ImportId importId) {
        return access.get().importBy(person, importId).isPresent();
    }

    private synchronized void change(ImporterProcess from, UnaryOperator<ImportJob> how) {
        if (process == from && job != null) {
            job = how.apply(job);
        }
    }

    private synchronized void end(ImporterProcess from, JobRun run, @Nullable String said) {
        ImportJob now = job;
        if (process != from || now == null) {
            return;
        }
        process = null;
        String trouble = run.trouble() == null ? said : run.trouble();
        trouble = trouble == null ? finish(now) : trouble;
        keep(now.ended(trouble == null ? JobState.FINISHED : JobState.FAILED, trouble));
        if (trouble == null) {
            folder.dropFile();
        }
    }

    private @Nullable String finish(ImportJob now) {
        JobProgress all = now.progress();
        ImportId importId = Objects.requireNonNull(now.importId());
        try {
            desk.send(
                    new FinishImport(importId, all.read(), all.created(), all.skipped()),
                    now.startedBy());
            return null;
        } catch (Problem noGrant) {
            return "no-grant";
        } catch (LedgerUnavailable away) {
            return "no-answer";
        }
    }

    /** Stops reading; the file stays. */
    synchronized ImportJob interrupt(UUID id) {
        ImportJob now = known(id);
        return now.state() == JobState.RUNNING ? rest(now, null) : now;
    }

    private ImportJob rest(ImportJob running, @Nullable String why) {
        stopProcess();
        return keep(running.ended(JobState.INTERRUPTED, why));
    }

    /** Forgets the file; what was brought in stays. */
    synchronized void discard(UUID id, PersonId administrator) {
        ImportJob unused = known(id);
        forget(administrator);
    }

    /** Stopped first: while the log is away the job stays, and with it who can stop the import. */
    private void forget(PersonId administrator) {
        stopProcess();
        ImportJob last = job;
        if (last != null && last.importId() != null) {
            desk.send(new StopImport(last.importId()), administrator);
        }
        job = null;
        folder.clear();
    }

    private ImportJob keep(ImportJob now) {
        job = now;
        folder.write(now);
        return now;
    }

    private ImportJob own(UUID id, PersonId person) {
        ImportJob now = known(id);
        if (!now.startedBy().equals(person)) {
            throw Problem.forbidden();
        }
        return now;
    }

    private ImportJob known(UUID id) {
        return current().filter(now -> now.id().equals(id)).orElseThrow(Problem::notFound);
    }

    private void stopProcess() {
        if (process != null) {
            process.close();
            process = null;
        }
    }

    @Override
    public synchronized void close() {
        ImportJob now = job;
        if (now != null && now.state() == JobState.RUNNING) {
            ImportJob unused = rest(now, "restarted");
        }
    }
}
