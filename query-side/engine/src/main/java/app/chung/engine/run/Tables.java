package app.chung.engine.run;

import app.chung.engine.ViewName;
import app.chung.engine.store.Role;
import app.chung.engine.store.Table;
import app.chung.engine.store.TableState;
import app.chung.engine.store.ViewStore;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The stored tables of one view: one that serves, one that may be being built, those that served
 * before.
 *
 * @param revision of the view in this release
 */
record Tables(ViewStore store, ViewName view, int revision) {

    /** All of them, oldest first. */
    List<TableState> all() {
        return store.tables(view);
    }

    /** The one that serves. */
    Optional<TableState> serving() {
        return having(Role.SERVING).findFirst();
    }

    /** A rebuild of this release that was cut off. */
    Optional<Table> unfinished() {
        return having(Role.BUILDING).filter(this::isOurs).map(TableState::table).findFirst();
    }

    /** The one of this release that served last. */
    Optional<Table> former() {
        return having(Role.RETIRED)
                .filter(this::isOurs)
                .map(TableState::table)
                .reduce((_, last) -> last);
    }

    /** Whether this release made it. */
    boolean isOurs(TableState table) {
        return table.revision() == revision;
    }

    /** One that is not there yet. */
    Table next() {
        int last = all().stream().mapToInt(t -> t.table().version()).max().orElse(0);
        return new Table(view, last + 1);
    }

    boolean contains(Table table) {
        return all().stream().anyMatch(t -> t.table().equals(table));
    }

    /** Drops those that served before the last one that did. */
    void clear() {
        List<TableState> retired = having(Role.RETIRED).toList();
        retired.stream()
                .limit(Math.max(0, retired.size() - 1))
                .forEach(table -> store.drop(table.table()));
    }

    private Stream<TableState> having(Role role) {
        return all().stream().filter(t -> t.role() == role);
    }
}
