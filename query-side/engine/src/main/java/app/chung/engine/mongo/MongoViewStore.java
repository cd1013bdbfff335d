package app.chung.engine.mongo;

import app.chung.engine.Index;
import app.chung.engine.ViewName;
import app.chung.engine.store.Layout;
import app.chung.engine.store.ParkedKey;
import app.chung.engine.store.Role;
import app.chung.engine.store.Row;
import app.chung.engine.store.Scan;
import app.chung.engine.store.Table;
import app.chung.engine.store.TableState;
import app.chung.engine.store.ViewStore;
import app.chung.engine.store.Write;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Views in MongoDB. */
public final class MongoViewStore implements ViewStore {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoClient client;
    private final MongoDatabase database;
    private final BatchWriter writer;

    /**
     * Opens the store.
     *
     * @param client closed with the store
     * @param database the database of the views
     */
    public MongoViewStore(MongoClient client, String database) {
        this(client, database, _ -> {});
    }

    /**
     * The same with somebody who looks on.
     *
     * @param client closed with the store
     * @param database the database of the views
     * @param steps is told each step of a write before it is made; tests make it fail there
     */
    public MongoViewStore(MongoClient client, String database, Consumer<String> steps) {
        this.client = client;
        this.database = client.getDatabase(database);
        this.writer = new BatchWriter(this.database, steps);
    }

    @Override
    public String product() {
        return Waiting.one("version", database.runCommand(new Document("buildInfo", 1)))
                .map(info -> "MongoDB " + info.getString("version"))
                .orElse("MongoDB");
    }

    @Override
    public List<TableState> tables(ViewName view) {
        Optional<String> serving = serving(view);
        return Waiting.all(
                        "tables of " + view,
                        collection(Names.TABLES)
                                .find(new Document("view", view.toString()))
                                .sort(new Document("version", 1)))
                .stream()
                .map(found -> state(view, found, serving.orElse("")))
                .toList();
    }

    private Optional<String> serving(ViewName view) {
        return Waiting.one(
                        "view " + view,
                        collection(Names.VIEWS).find(new Document("_id", view.toString())).first())
                .map(found -> found.getString("serving"));
    }

    @Override
    public TableState open(Table table, int revision, Role role, Layout layout) {
        if (!exists(table.physical())) {
            forget(table);
            Waiting.done("open", database.createCollection(table.physical()));
        }
        for (Index index : layout.indexes()) {
            Document keys = new Document();
            index.fields().forEach(name -> keys.append(Filters.field(name), 1));
            Waiting.done("index", collection(table.physical()).createIndex(keys.append("_id", 1)));
        }
        Waiting.done(
                "index",
                collection(Names.LETTERS)
                        .createIndex(
                                new Document("name", 1).append("key", 1).append("position", 1)));
        Document fresh =
                new Document("view", table.view().toString())
                        .append("version", table.version())
                        .append("revision", revision)
                        .append("token", 0L)
                        .append("served", false);
        insert(Names.TABLES, table.physical(), fresh);
        if (role == Role.SERVING) {
            Document pointer = new Document("serving", table.physical());
            insert(Names.VIEWS, table.view().toString(), pointer);
        }
        return tables(table.view()).stream()
                .filter(state -> state.table().equals(table))
                .findFirst()
                .orElseThrow();
    }

    private boolean exists(String name) {
        return Waiting.all("collections", database.listCollectionNames()).contains(name);
    }

    private void insert(String name, String id, Document fields) {
        Waiting.done(
                "insert into " + name,
                collection(name)
                        .updateOne(
                                new Document("_id", id),
                                new Document("$setOnInsert", fields),
                                UPSERT));
    }

    private void forget(Table table) {
        Document mine = new Document("name", table.physical());
        Waiting.done("forget", collection(Names.LETTERS).deleteMany(mine));
        Waiting.done("forget", collection(Names.PARKED).deleteMany(mine));
        Waiting.done(
                "forget",
                collection(Names.TABLES).deleteOne(new Document("_id", table.physical())));
    }

    @Override
    public void drop(Table table) {
        forget(table);
        Waiting.done("drop", collection(table.physical()).drop());
        Waiting.done(
                "drop",
                collection(Names.VIEWS)
                        .deleteOne(
                                new Document("_id", table.view().toString())
                                        .append("serving", table.physical())));
    }

    @Override
    public void serve(Table table, String note) {
        serving(table.view()).ifPresent(old -> set(old, "served", true));
        set(table.physical(), "note", note);
        Waiting.done(
                "serve " + table.physical(),
                collection(Names.VIEWS)
                        .updateOne(
                                new Document("_id", table.view().toString()),
                                new Document("$set", new Document("serving", table.physical())),
                                UPSERT));
    }

    @Override
    public void stop(Table table, @Nullable String reason) {
        set(table.physical(), "stopped", reason);
    }

    private void set(String table, String field, @Nullable Object value) {
        Waiting.done(
                "note " + field,
                collection(Names.TABLES)
                        .updateOne(
                                new Document("_id", table),
                                new Document("$set", new Document(field, value))));
    }

    @Override
    public List<Row> find(Table table, Collection<String> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        Document wanted = new Document("_id", new Document("$in", List.copyOf(keys)));
        return Waiting.all("find in " + table.physical(), documents(table).find(wanted)).stream()
                .map(MongoViewStore::row)
                .toList();
    }

    @Override
    public List<Row> scan(Table table, Layout layout, Scan scan) {
        return Waiting.all(
                        "scan " + table.physical(),
                        documents(table)
                                .find(Filters.of(scan))
                                .sort(Filters.order(scan))
                                .limit(scan.limit()))
                .stream()
                .map(MongoViewStore::row)
                .toList();
    }

    @Override
    public List<Integer> count(Table table, Layout layout, List<Scan> scans) {
        return Waiting.all(
                        "count in " + table.physical(),
                        Flux.fromIterable(scans)
                                .flatMapSequential(
                                        scan ->
                                                documents(table)
                                                        .countDocuments(
                                                                Filters.of(scan),
                                                                new CountOptions()
                                                                        .limit(scan.limit()))))
                .stream()
                .map(Math::toIntExact)
                .toList();
    }

    @Override
    public Map<String, String> write(Table table, Layout layout, Write write) {
        return writer.write(table, layout, write);
    }

    @Override
    public List<ParkedKey> parked(Table table, int limit) {
        return Waiting.all(
                        "parked of " + table.physical(),
                        collection(Names.PARKED)
                                .find(new Document("name", table.physical()))
                                .sort(new Document("since", 1))
                                .limit(limit))
                .stream()
                .map(found -> parked(table, found))
                .toList();
    }

    private ParkedKey parked(Table table, Document found) {
        String key = found.getString("key");
        Document waiting = new Document("name", table.physical()).append("key", key);
        long letters =
                Waiting.one("letters", collection(Names.LETTERS).countDocuments(waiting))
                        .orElse(0L);
        return new ParkedKey(
                key,
                found.getLong("since"),
                Math.toIntExact(letters),
                found.getString("error"),
                found.getDate("at").toInstant());
    }

    @Override
    public List<Long> letters(Table table, String key, int limit) {
        return Waiting.all(
                        "letters of " + table.physical(),
                        collection(Names.LETTERS)
                                .find(new Document("name", table.physical()).append("key", key))
                                .sort(new Document("position", 1))
                                .limit(limit))
                .stream()
                .map(found -> found.getLong("position"))
                .toList();
    }

    @Override
    public void each(Table table, Consumer<Row> consumer) {
        Waiting.each(
                "read " + table.physical(),
                documents(table).find(),
                found -> consumer.accept(row(found)));
    }

    @Override
    public void close() {
        client.close();
    }

    private MongoCollection<Document> documents(Table table) {
        return collection(table.physical());
    }

    private MongoCollection<Document> collection(String name) {
        return database.getCollection(name);
    }

    private static TableState state(ViewName view, Document found, String serving) {
        String name = found.getString("_id");
        Role role = Boolean.TRUE.equals(found.getBoolean("served")) ? Role.RETIRED : Role.BUILDING;
        return new TableState(
                new Table(view, found.getInteger("version")),
                found.getInteger("revision"),
                name.equals(serving) ? Role.SERVING : role,
                found.getLong("token"),
                found.getString("stopped"),
                found.getString("note"));
    }

    private static Row row(Document found) {
        return new Row(
                Objects.requireNonNull(found.getString("_id")),
                found.getLong("p"),
                Bson.json(found.get("d")));
    }
}
