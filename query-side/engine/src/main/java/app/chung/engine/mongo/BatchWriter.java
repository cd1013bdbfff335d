package app.chung.engine.mongo;

import app.chung.engine.store.Layout;
import app.chung.engine.store.ParkedEvent;
import app.chung.engine.store.Table;
import app.chung.engine.store.TokenMoved;
import app.chung.engine.store.Upsert;
import app.chung.engine.store.Write;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bson.BsonMaximumSizeExceededException;
import org.bson.BsonSerializationException;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;

/**
 * Stores one batch in steps, each of which may be made again: documents guarded by their position,
 * then letters, then the token.
 */
final class BatchWriter {

    private static final int DUPLICATE_KEY = 11_000;
    private static final int LARGEST = 16 * 1024 * 1024 - 64 * 1024;
    private static final int LONGEST_ERROR = 500;
    private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);

    private final MongoDatabase database;
    private final Consumer<String> steps;

    BatchWriter(MongoDatabase database, Consumer<String> steps) {
        this.database = database;
        this.steps = steps;
    }

    Map<String, String> write(Table table, Layout layout, Write write) {
        steps.accept("begin");
        check(table, write);
        steps.accept("documents");
        Map<String, String> refused = store(table, layout, write.upserts());
        steps.accept("letters");
        release(table, write.released());
        park(table, write.parkedWith(refused));
        steps.accept("token");
        moveToken(table, write);
        return refused;
    }

    private void check(Table table, Write write) {
        if (Waiting.one("token", tables().find(guard(table, write)).first()).isEmpty()) {
            throw new TokenMoved(table, write.expected());
        }
    }

    private void moveToken(Table table, Write write) {
        Document set = new Document("$set", new Document("token", write.token()));
        boolean moved =
                Waiting.one("token", tables().updateOne(guard(table, write), set))
                        .filter(result -> result.getMatchedCount() == 1)
                        .isPresent();
        if (!moved) {
            throw new TokenMoved(table, write.expected());
        }
    }

    private static Document guard(Table table, Write write) {
        return new Document("_id", table.physical()).append("token", write.expected());
    }

    private Map<String, String> store(Table table, Layout layout, List<Upsert> upserts) {
        Map<String, String> refused = new HashMap<>();
        List<Upsert> fit = new ArrayList<>();
        List<WriteModel<Document>> models = new ArrayList<>();
        for (Upsert upsert : upserts) {
            try {
                models.add(model(layout, upsert, true));
                fit.add(upsert);
            } catch (BsonSerializationException | IllegalArgumentException e) {
                refused.put(upsert.row().key(), "store: " + e.getClass().getSimpleName());
            }
        }
        List<Upsert> there = bulk(table, fit, models, refused);
        // A document is there: newer than ours, or put there by somebody else this moment.
        List<WriteModel<Document>> again = new ArrayList<>();
        there.forEach(upsert -> again.add(model(layout, upsert, false)));
        List<Upsert> unused = bulk(table, there, again, refused);
        return refused;
    }

    /** Writes; the answer are those whose key is there already. */
    private List<Upsert> bulk(
            Table table,
            List<Upsert> upserts,
            List<WriteModel<Document>> models,
            Map<String, String> refused) {
        if (models.isEmpty()) {
            return List.of();
        }
        List<Upsert> there = new ArrayList<>();
        try {
            Waiting.done(
                    "write " + table.physical(),
                    database.getCollection(table.physical()).bulkWrite(models, ANY_ORDER));
        } catch (MongoBulkWriteException e) {
            for (BulkWriteError error : e.getWriteErrors()) {
                Upsert upsert = upserts.get(error.getIndex());
                if (error.getCode() == DUPLICATE_KEY) {
                    there.add(upsert);
                } else {
                    refused.put(upsert.row().key(), "store: " + error.getCode());
                }
            }
        }
        return there;
    }

    private static WriteModel<Document> model(Layout layout, Upsert upsert, boolean insert) {
        Document document =
                new Document("_id", upsert.row().key())
                        .append("p", upsert.row().position())
                        .append("d", Bson.of(upsert.row().json()));
        if (!upsert.fields().isEmpty()) {
            Document fields = new Document();
            List<String> names = layout.names();
            for (int i = 0; i < names.size(); i++) {
                fields.append(names.get(i), upsert.fields().get(i));
            }
            document.append("f", fields);
        }
        check(document);
        Document guard =
                new Document("_id", upsert.row().key())
                        .append("p", new Document("$lt", upsert.row().position()));
        return new ReplaceOneModel<>(guard, document, new ReplaceOptions().upsert(insert));
    }

    /** One that can't be sent would take the whole batch with it. */
    private static void check(Document document) {
        RawBsonDocument raw = new RawBsonDocument(document, new DocumentCodec());
        if (raw.getByteBuffer().remaining() > LARGEST) {
            throw new BsonMaximumSizeExceededException("too large");
        }
    }

    private void release(Table table, List<ParkedEvent> done) {
        if (done.isEmpty()) {
            return;
        }
        List<WriteModel<Document>> models = new ArrayList<>();
        done.forEach(
                letter ->
                        models.add(
                                new DeleteOneModel<>(
                                        new Document("_id", letterId(table, letter)))));
        Waiting.done("release", database.getCollection(Names.LETTERS).bulkWrite(models));
        for (String key : done.stream().map(ParkedEvent::key).distinct().toList()) {
            Document left = new Document("name", table.physical()).append("key", key);
            if (Waiting.one("release", database.getCollection(Names.LETTERS).find(left).first())
                    .isEmpty()) {
                Waiting.done(
                        "release",
                        database.getCollection(Names.PARKED)
                                .deleteOne(new Document("_id", Names.parked(table, key))));
            }
        }
    }

    private void park(Table table, List<ParkedEvent> letters) {
        List<WriteModel<Document>> parked = new ArrayList<>();
        List<WriteModel<Document>> waiting = new ArrayList<>();
        for (ParkedEvent letter : letters) {
            Document entry = new Document("name", table.physical()).append("key", letter.key());
            waiting.add(
                    upsert(
                            letterId(table, letter),
                            new Document(entry).append("position", letter.position())));
            if (letter.error() instanceof String error) {
                parked.add(
                        upsert(
                                Names.parked(table, letter.key()),
                                entry.append("since", letter.position())
                                        .append("error", shortened(error))
                                        .append("at", new Date())));
            }
        }
        if (!waiting.isEmpty()) {
            Waiting.done("park", database.getCollection(Names.LETTERS).bulkWrite(waiting));
        }
        if (!parked.isEmpty()) {
            Waiting.done("park", database.getCollection(Names.PARKED).bulkWrite(parked));
        }
    }

    private static WriteModel<Document> upsert(String id, Document entry) {
        return new UpdateOneModel<>(
                new Document("_id", id),
                new Document("$set", entry),
                new UpdateOptions().upsert(true));
    }

    private static String letterId(Table table, ParkedEvent letter) {
        return Names.parked(table, letter.key()) + "\n" + letter.position();
    }

    private static String shortened(String error) {
        return error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error;
    }

    private MongoCollection<Document> tables() {
        return database.getCollection(Names.TABLES);
    }
}
