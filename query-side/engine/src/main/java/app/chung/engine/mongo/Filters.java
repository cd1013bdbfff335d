package app.chung.engine.mongo;

import app.chung.engine.store.Scan;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** A look into an index in MongoDB's words. */
final class Filters {

    private Filters() {}

    static Document of(Scan scan) {
        List<Document> all = new ArrayList<>();
        all.add(new Document("d", new Document("$ne", null)));
        for (int i = 0; i < scan.equal().size(); i++) {
            all.add(new Document(field(scan.index().fields().get(i)), scan.equal().get(i)));
        }
        if (scan.above() != null) {
            all.add(compared(field(scan.rest().getFirst()), "$gt", scan.above()));
        }
        if (scan.below() != null) {
            all.add(compared(field(scan.rest().getFirst()), "$lt", scan.below()));
        }
        if (scan.after() instanceof Scan.Place place) {
            all.add(behind(scan, place));
        }
        return new Document("$and", all);
    }

    static Document order(Scan scan) {
        int direction = scan.descending() ? -1 : 1;
        Document order = new Document();
        scan.rest().forEach(name -> order.append(field(name), direction));
        return order.append("_id", direction);
    }

    static String field(String name) {
        return "f." + name;
    }

    /** Greater in the first field, or equal there and greater in the next, and so on. */
    private static Document behind(Scan scan, Scan.Place place) {
        List<String> names = new ArrayList<>(scan.rest().stream().map(Filters::field).toList());
        names.add("_id");
        List<Object> values = new ArrayList<>(place.rest());
        values.add(place.key());
        String operator = scan.descending() ? "$lt" : "$gt";
        List<Document> either = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Document one = new Document();
            for (int j = 0; j < i; j++) {
                one.append(names.get(j), values.get(j));
            }
            either.add(one.append(names.get(i), new Document(operator, values.get(i))));
        }
        return new Document("$or", either);
    }

    private static Document compared(String field, String operator, Object value) {
        return new Document(field, new Document(operator, value));
    }
}
