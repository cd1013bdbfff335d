package app.chung.benchmarks;

import app.chung.access.Access;
import app.chung.benchmarks.note.NoteProjection;
import app.chung.engine.mongo.MongoClients;
import app.chung.engine.mongo.MongoViewStore;
import app.chung.engine.run.Engine;
import app.chung.engine.run.Settings;
import app.chung.platform.access.AccessFold;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoCollection;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import org.bson.Document;
import reactor.core.publisher.Flux;

/**
 * A view folded out of the log into MongoDB beside a plain {@code bulkWrite} of the same documents,
 * guarded as ours are: the double looks through all documents for a guard, MongoDB does not. The
 * server is that of {@code CHUNG_MONGODB_URL}, else a test double on the wire, which says nothing
 * about how fast MongoDB is: only how much of what the driver can do is left.
 */
public final class MongoBenchmark {

    private static final double FLOOR = .5;
    private static final int AT_ONCE = 1_000;

    private final String url;
    private final int notes;

    private MongoBenchmark(String url, int notes) {
        this.url = url;
        this.notes = notes;
    }

    /** Runs the bench: {@code [--pairs 5] [--notes 5000]}. */
    public static void main(String[] arguments) throws Exception {
        Flags flags = Flags.of(arguments, Set.of("--pairs", "--notes"));
        Optional<String> real = Optional.ofNullable(System.getenv("CHUNG_MONGODB_URL"));
        String url =
                real.orElseGet(
                        () -> new MongoServer(new MemoryBackend()).bindAndGetConnectionString());
        new MongoBenchmark(url, flags.number("--notes", 5_000))
                .run(flags.number("--pairs", 5), real.isPresent());
        System.exit(0);
    }

    private void run(int pairs, boolean real) throws Exception {
        Results results = new Results("mongo");
        results.put("server", real ? "MongoDB" : "a test double");
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        try (BenchServer server = new BenchServer();
                BenchLedger log = new BenchLedger(server);
                MongoClient client = MongoClients.of(url)) {
            results.put("settings", server.settings());
            results.put("notes", notes);
            ManyNotes.writeEach(log, notes);
            for (int pair = -1; pair < pairs; pair++) {
                double first = folded(log, client);
                double second = written(client);
                double third = written(client);
                double fourth = folded(log, client);
                if (pair >= 0) {
                    ours.addAll(List.of(first, fourth));
                    theirs.addAll(List.of(second, third));
                }
            }
        }
        tell(ours, theirs, results);
        results.write();
    }

    private double folded(BenchLedger log, MongoClient client) throws InterruptedException {
        String database = "bench_" + Ids.next();
        long start;
        long end;
        try (AccessFold access = new AccessFold(log.reader, Access.empty());
                Engine engine =
                        new Engine(
                                List.of(new NoteProjection()),
                                log.reader,
                                new MongoViewStore(MongoClients.of(url), database),
                                access,
                                access::upTo,
                                new SecretKeySpec(new byte[32], "AES"),
                                Settings.USUAL)) {
            start = System.nanoTime();
            engine.start();
            if (!engine.awaitAll(notes, java.time.Duration.ofMinutes(5))) {
                throw new IllegalStateException("The view did not catch up: the run is void");
            }
            end = System.nanoTime();
        }
        drop(client, database);
        return notes / ((end - start) / 1e9);
    }

    /** The documents that the view has, made before the clock runs. */
    private double written(MongoClient client) {
        String database = "bench_" + Ids.next();
        List<List<WriteModel<Document>>> batches = new ArrayList<>();
        String text = Payload.text(Payload.SIZE);
        for (int from = 0; from < notes; from += AT_ONCE) {
            List<WriteModel<Document>> batch = new ArrayList<>();
            for (int i = from; i < Math.min(notes, from + AT_ONCE); i++) {
                batch.add(model(i + 1L, text));
            }
            batches.add(batch);
        }
        MongoCollection<Document> collection = client.getDatabase(database).getCollection("notes");
        long start = System.nanoTime();
        for (List<WriteModel<Document>> batch : batches) {
            var options = new BulkWriteOptions().ordered(false);
            var unused = Flux.from(collection.bulkWrite(batch, options)).blockLast();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        drop(client, database);
        return notes / seconds;
    }

    private static WriteModel<Document> model(long position, String text) {
        String id = Ids.next().toString();
        Document document =
                new Document("_id", id)
                        .append("p", position)
                        .append(
                                "d",
                                new Document("id", id)
                                        .append("text", text)
                                        .append("audience", new Document("kind", "everybody")));
        return new ReplaceOneModel<>(
                new Document("_id", id).append("p", new Document("$lt", position)),
                document,
                new ReplaceOptions().upsert(true));
    }

    private static void drop(MongoClient client, String database) {
        var unused = Flux.from(client.getDatabase(database).drop()).blockLast();
    }

    private static void tell(List<Double> ours, List<Double> theirs, Results results) {
        Ratio ratio = Ratio.of(ours, theirs);
        Ratio control = Ratio.thereAndBack(ours);
        double rate = Ratio.median(ours.stream().mapToDouble(Double::doubleValue).toArray());
        double raw = Ratio.median(theirs.stream().mapToDouble(Double::doubleValue).toArray());
        results.put(
                "view",
                Map.of(
                        "rate", rate, "raw", raw, "ratio", ratio, "control", control, "floor",
                        FLOOR));
        System.out.printf(
                Locale.ROOT,
                "view %8.0f documents/s  raw %8.0f  ratio %.2f [%.2f %.2f]  A/A %.2f  floor %.2f%n",
                rate,
                raw,
                ratio.median(),
                ratio.low(),
                ratio.high(),
                control.median(),
                FLOOR);
    }
}
