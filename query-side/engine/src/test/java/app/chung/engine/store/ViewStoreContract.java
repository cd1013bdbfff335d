package app.chung.engine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chung.engine.Index;
import app.chung.engine.ViewName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of views does alike. */
public abstract class ViewStoreContract {

    private static final ViewName VIEW = new ViewName("sample", "note");
    private static final Table TABLE = new Table(VIEW, 1);
    private static final Index BY_FOLDER = Index.on("folder", "position");
    private static final Layout LAYOUT = layout();

    private ViewStore store = none();

    /** An empty store. */
    protected abstract ViewStore fresh();

    /** A document that this store refuses to take. */
    protected abstract Upsert refused(String key, long position);

    @SuppressWarnings("NullAway")
    private static ViewStore none() {
        return null;
    }

    private static Layout layout() {
        SequencedMap<String, FieldKind> fields = new LinkedHashMap<>();
        fields.put("folder", FieldKind.TEXT);
        fields.put("position", FieldKind.NUMBER);
        return new Layout(fields, List.of(BY_FOLDER));
    }

    @BeforeEach
    void open() {
        store = fresh();
        store.open(TABLE, 1, Role.SERVING, LAYOUT);
    }

    @AfterEach
    void close() {
        store.drop(TABLE);
        store.close();
    }

    /** A document in a folder. */
    protected static Upsert put(String key, long position, String folder, String json) {
        return new Upsert(
                new Row(key, position, json), List.of(folder, position), List.of(position));
    }

    private static Upsert tombstone(String key, long position) {
        return new Upsert(new Row(key, position, null), List.of(), List.of(position));
    }

    private Map<String, String> write(long from, long to, Upsert... upserts) {
        return store.write(
                TABLE, LAYOUT, new Write(from, to, List.of(upserts), List.of(), List.of()));
    }

    private long token() {
        return store.tables(VIEW).getFirst().token();
    }

    private List<String> keys(Scan scan) {
        return store.scan(TABLE, LAYOUT, scan).stream().map(Row::key).toList();
    }

    private static Scan folder(String folder, boolean descending, int limit) {
        return new Scan(BY_FOLDER, List.of(folder), null, null, descending, null, limit);
    }

    @Test
    void stores_documents_with_the_token() {
        write(0, 7, put("a", 5, "x", "{\"n\":1}"));
        assertThat(token()).isEqualTo(7);
        Row row = store.find(TABLE, List.of("a", "b")).getFirst();
        assertThat(row.position()).isEqualTo(5);
        assertThat(Fingerprints.canonical(String.valueOf(row.json()))).isEqualTo("{\"n\":1}");
    }

    @Test
    void keeps_what_is_newer() {
        write(0, 5, put("a", 5, "x", "{\"n\":5}"));
        write(5, 6, put("a", 5, "y", "{\"n\":0}"), put("b", 4, "y", "{}"));
        write(6, 7, put("a", 4, "y", "{\"n\":4}"));
        assertThat(keys(folder("x", false, 9))).containsExactly("a");
        assertThat(keys(folder("y", false, 9))).containsExactly("b");
    }

    @Test
    void refuses_a_batch_behind_another_token_whole() {
        write(0, 5, put("a", 5, "x", "{}"));
        assertThatThrownBy(() -> write(0, 6, put("b", 6, "x", "{}")))
                .isInstanceOf(TokenMoved.class);
        assertThat(token()).isEqualTo(5);
    }

    @Test
    void leaves_a_tombstone_that_guards_its_position() {
        write(0, 5, put("a", 5, "x", "{}"));
        write(5, 6, tombstone("a", 6));
        write(6, 7, put("a", 5, "x", "{}"));
        Row row = store.find(TABLE, List.of("a")).getFirst();
        assertThat(row).isEqualTo(new Row("a", 6, null));
        assertThat(keys(folder("x", false, 9))).isEmpty();
        assertThat(store.count(TABLE, LAYOUT, List.of(folder("x", false, 9)))).containsExactly(0);
    }

    @Test
    void moves_a_document_between_ranges() {
        write(0, 5, put("a", 5, "x", "{}"));
        write(5, 6, put("a", 6, "y", "{}"));
        assertThat(keys(folder("x", false, 9))).isEmpty();
        assertThat(keys(folder("y", false, 9))).containsExactly("a");
    }

    private void fill() {
        List<Upsert> upserts = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            upserts.add(put("k" + i, i, i % 2 == 0 ? "even" : "odd", "{\"i\":" + i + "}"));
        }
        write(0, 20, upserts.toArray(Upsert[]::new));
    }

    @Test
    void ranges_go_both_ways() {
        fill();
        assertThat(keys(folder("even", false, 3))).containsExactly("k2", "k4", "k6");
        assertThat(keys(folder("even", true, 3))).containsExactly("k20", "k18", "k16");
    }

    @Test
    void ranges_have_bounds() {
        fill();
        Scan scan = new Scan(BY_FOLDER, List.of("even"), 4L, 10L, false, null, 9);
        assertThat(keys(scan)).containsExactly("k6", "k8");
    }

    @Test
    void ranges_go_on_behind_a_place() {
        fill();
        Scan.Place place = new Scan.Place(List.of(6L), "k6");
        assertThat(keys(new Scan(BY_FOLDER, List.of("even"), null, null, false, place, 2)))
                .containsExactly("k8", "k10");
        assertThat(keys(new Scan(BY_FOLDER, List.of("even"), null, null, true, place, 9)))
                .containsExactly("k4", "k2");
    }

    @Test
    void ranges_go_over_everything_without_a_repeat_or_a_gap() {
        fill();
        List<String> seen = new ArrayList<>();
        Scan.@org.jspecify.annotations.Nullable Place place = null;
        for (List<Row> page = List.of(); place == null || !page.isEmpty(); ) {
            page =
                    store.scan(
                            TABLE,
                            LAYOUT,
                            new Scan(BY_FOLDER, List.of(), null, null, false, place, 7));
            for (Row row : page) {
                seen.add(row.key());
                String folder = row.position() % 2 == 0 ? "even" : "odd";
                place = new Scan.Place(List.of(folder, row.position()), row.key());
            }
        }
        assertThat(seen).hasSize(20).doesNotHaveDuplicates().startsWith("k2", "k4");
    }

    @Test
    void ranges_are_counted_up_to_a_cap() {
        fill();
        assertThat(
                        store.count(
                                TABLE,
                                LAYOUT,
                                List.of(
                                        folder("even", false, 99),
                                        folder("odd", false, 3),
                                        new Scan(
                                                BY_FOLDER,
                                                List.of("odd"),
                                                15L,
                                                null,
                                                false,
                                                null,
                                                9))))
                .containsExactly(10, 3, 2);
    }

    @Test
    void keeps_letters_in_order_with_the_first_trouble() {
        store.write(
                TABLE,
                LAYOUT,
                new Write(
                        0,
                        9,
                        List.of(),
                        List.of(new ParkedEvent("a", 3, "bad"), new ParkedEvent("a", 9, null)),
                        List.of()));
        ParkedKey parked = store.parked(TABLE, 9).getFirst();
        assertThat(parked.key()).isEqualTo("a");
        assertThat(parked.since()).isEqualTo(3);
        assertThat(parked.letters()).isEqualTo(2);
        assertThat(parked.error()).isEqualTo("bad");
        assertThat(store.letters(TABLE, "a", 9)).containsExactly(3L, 9L);
    }

    @Test
    void releases_a_key_with_its_last_letter() {
        store.write(
                TABLE,
                LAYOUT,
                new Write(
                        0,
                        9,
                        List.of(),
                        List.of(new ParkedEvent("a", 3, "bad"), new ParkedEvent("a", 9, null)),
                        List.of()));
        release(new ParkedEvent("a", 3, null));
        assertThat(store.parked(TABLE, 9)).hasSize(1);
        release(new ParkedEvent("a", 9, null));
        assertThat(store.parked(TABLE, 9)).isEmpty();
    }

    private void release(ParkedEvent letter) {
        store.write(TABLE, LAYOUT, new Write(9, 9, List.of(), List.of(), List.of(letter)));
    }

    @Test
    void parks_what_the_store_refuses_and_stores_the_rest() {
        Map<String, String> refused =
                write(0, 9, put("a", 1, "x", "{}"), refused("bad", 2), put("c", 3, "x", "{}"));
        assertThat(refused).containsOnlyKeys("bad");
        assertThat(keys(folder("x", false, 9))).containsExactly("a", "c");
        assertThat(store.parked(TABLE, 9)).extracting(ParkedKey::key).containsExactly("bad");
        assertThat(store.letters(TABLE, "bad", 9)).containsExactly(2L);
        assertThat(token()).isEqualTo(9);
    }

    @Test
    void tables_change_places_in_one_step() {
        Table next = new Table(VIEW, 2);
        store.open(next, 2, Role.BUILDING, LAYOUT);
        store.serve(next, "equal");
        assertThat(store.tables(VIEW))
                .extracting(TableState::role)
                .containsExactly(Role.RETIRED, Role.SERVING);
        assertThat(store.tables(VIEW).getLast().note()).isEqualTo("equal");
        store.drop(next);
    }

    @Test
    void tables_are_opened_again_as_they_were() {
        write(0, 5, put("a", 5, "x", "{}"));
        assertThat(store.open(TABLE, 1, Role.SERVING, LAYOUT).token()).isEqualTo(5);
        assertThat(store.find(TABLE, List.of("a"))).hasSize(1);
    }

    @Test
    void tables_say_why_they_stopped() {
        store.stop(TABLE, "at 5: bad");
        assertThat(store.tables(VIEW).getFirst().stopped()).isEqualTo("at 5: bad");
        store.stop(TABLE, null);
        assertThat(store.tables(VIEW).getFirst().stopped()).isNull();
    }

    @Test
    void tables_have_one_fingerprint_for_the_same_documents() {
        write(0, 5, put("a", 5, "x", "{\"b\":1,\"a\":[1,2]}"), tombstone("c", 4));
        Table next = new Table(VIEW, 2);
        store.open(next, 1, Role.BUILDING, LAYOUT);
        store.write(
                next, LAYOUT, new Write(0, 4, List.of(tombstone("c", 4)), List.of(), List.of()));
        Fingerprint half = store.fingerprint(next);
        store.write(
                next,
                LAYOUT,
                new Write(
                        4,
                        5,
                        List.of(put("a", 5, "x", "{\"a\":[1,2],\"b\":1}")),
                        List.of(),
                        List.of()));
        assertThat(store.fingerprint(next)).isEqualTo(store.fingerprint(TABLE));
        assertThat(half).isNotEqualTo(store.fingerprint(TABLE));
        assertThat(store.fingerprint(next).documents()).isEqualTo(1);
        store.drop(next);
    }
}
