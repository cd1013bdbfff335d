package app.chung.commandgateway.imports;

import app.chung.commandgateway.Answer;
import app.chung.commandgateway.CommandDesk;
import app.chung.commandgateway.Telling;
import app.chung.language.imports.ImportId;
import app.chung.language.kernel.CommandId;
import app.chung.language.kernel.Malformed;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.StreamId;
import app.chung.ledger.Ledger;
import app.chung.ledger.StoredAnswer;
import app.chung.ledger.reader.LedgerUnavailable;
import app.chung.platform.access.AccessFold;
import app.chung.platform.web.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Carries out a batch of an import: what was told before is answered in one look, streams go side
 * by side so that they share commits, the commands of one stream stay in their order.
 */
@Component
public class ImportDesk {

    private static final int MOST_AT_ONCE = 256;

    private final CommandDesk desk;
    private final Reading reading;
    private final Ledger ledger;
    private final AccessFold access;
    private final ExecutorService threads;
    private final Semaphore room = new Semaphore(MOST_AT_ONCE);

    ImportDesk(
            CommandDesk desk,
            Reading reading,
            Ledger ledger,
            AccessFold access,
            ExecutorService blockingExecutor) {
        this.desk = desk;
        this.reading = reading;
        this.ledger = ledger;
        this.access = access;
        this.threads = blockingExecutor;
    }

    /** An answer for each line, in their order; there is no such import for who does not run it. */
    public List<LineAnswer> carryOut(ImportId importId, PersonId person, List<Line> lines) {
        if (access.get().importBy(person, importId).isEmpty()) {
            throw Problem.notFound();
        }
        @Nullable LineAnswer[] answers = new @Nullable LineAnswer[lines.size()];
        Map<StreamId, List<Wish>> streams = new LinkedHashMap<>();
        Map<CommandId, StoredAnswer> known =
                ledger.findCommands(lines.stream().map(Line::id).toList());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int index = i;
            answers[i] =
                    unlessRefused(
                            line.id(),
                            () -> {
                                Wish wish = reading.read(index, line, importId, person);
                                return before(wish, known.get(line.id()), streams);
                            });
        }
        ledger.prepareFor(authors(streams.values()));
        List<CompletableFuture<Void>> running =
                streams.values().stream().map(wishes -> started(wishes, answers)).toList();
        running.forEach(CompletableFuture::join);
        return List.copyOf(Arrays.asList(answers));
    }

    private static Set<PersonId> authors(Collection<List<Wish>> wishes) {
        return wishes.stream()
                .flatMap(List::stream)
                .map(wish -> wish.telling().told().actor())
                .collect(Collectors.toSet());
    }

    private static @Nullable LineAnswer before(
            Wish wish, @Nullable StoredAnswer stored, Map<StreamId, List<Wish>> streams) {
        if (stored == null) {
            streams.computeIfAbsent(wish.stream(), stream -> new ArrayList<>()).add(wish);
            return null;
        }
        if (!Arrays.equals(stored.bodyHash(), wish.telling().hash())) {
            throw CommandDesk.reused();
        }
        Answer answer = new Answer(stored.stream().id(), stored.version(), stored.position());
        return LineAnswer.done(wish.id(), answer, true);
    }

    private CompletableFuture<Void> started(List<Wish> wishes, @Nullable LineAnswer[] answers) {
        room.acquireUninterruptibly();
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        carryOut(wishes, answers);
                    } finally {
                        room.release();
                    }
                },
                threads);
    }

    private void carryOut(List<Wish> wishes, @Nullable LineAnswer[] answers) {
        int next = 0;
        while (next < wishes.size()) {
            List<Wish> rest = wishes.subList(next, wishes.size());
            List<Answer> done = rest.size() == 1 ? List.of() : desk.tellTogether(tellings(rest));
            for (int i = 0; i < done.size(); i++) {
                Wish wish = rest.get(i);
                answers[wish.index()] = LineAnswer.done(wish.id(), done.get(i), false);
            }
            if (done.isEmpty()) {
                answers[rest.getFirst().index()] = carriedOut(rest.getFirst());
            }
            next += Math.max(1, done.size());
        }
    }

    private static List<Telling> tellings(List<Wish> wishes) {
        return wishes.stream().map(Wish::telling).toList();
    }

    private @Nullable LineAnswer carriedOut(Wish wish) {
        return unlessRefused(
                wish.id(), () -> LineAnswer.done(wish.id(), desk.tell(wish.telling()), false));
    }

    private static @Nullable LineAnswer unlessRefused(
            CommandId id, Supplier<@Nullable LineAnswer> answer) {
        try {
            return answer.get();
        } catch (Problem problem) {
            return LineAnswer.refused(id, problem);
        } catch (Malformed malformed) {
            return LineAnswer.refused(id, Problem.invalid(malformed.path(), malformed.code()));
        } catch (LedgerUnavailable _) {
            return LineAnswer.refused(id, Problem.unavailable());
        }
    }
}
