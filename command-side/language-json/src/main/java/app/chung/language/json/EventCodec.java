package app.chung.language.json;

import app.chung.language.kernel.Event;
import app.chung.language.kernel.EventId;
import app.chung.language.kernel.Malformed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.util.ByteArrayBuilder;

/** Turns events into what the log stores and back. Safe for many threads. */
public final class EventCodec {

    private record Form(String name, int revision, RecordCodec<Event> codec) {}

    private final MessageCatalog catalog;
    private final Upcasters upcasters;
    private final Map<Class<?>, Form> forms = new HashMap<>();
    private final Map<String, Form> byName = new HashMap<>();

    /** A codec for the events of the catalogue. Complains when an older revision has no way up. */
    public EventCodec(MessageCatalog catalog, Collection<EventUpcaster> upcasters) {
        this.catalog = catalog;
        this.upcasters = new Upcasters(catalog, upcasters);
        catalog.events().forEach(this::addForm);
    }

    /** The codec of the language on the class path, with all upcasters found there. */
    public static EventCodec load() {
        List<EventUpcaster> upcasters = new ArrayList<>();
        ServiceLoader.load(EventUpcaster.class, EventCodec.class.getClassLoader())
                .forEach(upcasters::add);
        return new EventCodec(MessageCatalog.load(), upcasters);
    }

    @SuppressWarnings("unchecked")
    private void addForm(String name, Class<? extends Event> event) {
        RecordCodec<Event> codec = (RecordCodec<Event>) ValueCodecs.ofRecord(event);
        Form form = new Form(name, MessageCatalog.revisionOf(event), codec);
        forms.put(event, form);
        byName.put(name, form);
    }

    /** The messages it knows. */
    public MessageCatalog catalog() {
        return catalog;
    }

    /**
     * The event in the form of the log, its personal texts sealed. May make keys, so it may block.
     */
    public EncodedEvent encode(Event event, EventId id, Keys keys) {
        Form form = forms.get(event.getClass());
        if (form == null) {
            throw new IllegalArgumentException(event.getClass() + " is not in the catalogue");
        }
        Sealing sealing = new Sealing();
        byte[] payload = write(form, event, sealing);
        return new EncodedEvent(
                form.name(), form.revision(), payload, sealing.seal(id.value(), keys));
    }

    private static byte[] write(Form form, Event event, Sealing sealing) {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(256);
                JsonGenerator json =
                        Json.STORED.createGenerator(ObjectWriteContext.empty(), bytes)) {
            form.codec().write(json, event, sealing, "");
            json.flush();
            return bytes.toByteArray();
        }
    }

    /**
     * The event, its personal texts still sealed. Names and revisions from a newer release give
     * {@link UnknownEvent}, bytes without sense {@link UnreadableEvent}; it never throws for what
     * is stored.
     */
    public Event decode(
            String name, int revision, byte[] payload, byte @Nullable [] sealed, EventId id) {
        Form form = form(name);
        if (form == null || revision > form.revision()) {
            return new UnknownEvent(name, revision, payload);
        }
        try {
            byte[] present =
                    revision == form.revision()
                            ? payload
                            : upcasters.upcast(form.name(), revision, form.revision(), payload);
            return read(form, present, sealed, id.value());
        } catch (Malformed e) {
            return new UnreadableEvent(name, revision, payload, e.path() + ": " + e.code());
        } catch (JacksonException e) {
            return new UnreadableEvent(name, revision, payload, "not JSON");
        } catch (RuntimeException e) {
            return new UnreadableEvent(name, revision, payload, e.getClass().getSimpleName());
        }
    }

    /** The event of that stored form. */
    public Event decode(StoredEvent event) {
        EncodedEvent form = event.form();
        return decode(form.name(), form.revision(), form.payload(), form.sealed(), event.id());
    }

    private @Nullable Form form(String name) {
        Form form = byName.get(name);
        if (form != null) {
            return form;
        }
        Class<? extends Event> former = catalog.findEvent(name);
        return former == null ? null : forms.get(former);
    }

    private static Event read(Form form, byte[] payload, byte @Nullable [] sealed, UUID id) {
        Reading reading = new Reading(false, id, SealedField.unframe(sealed));
        try (JsonParser json = Json.STORED.createParser(ObjectReadContext.empty(), payload)) {
            json.nextToken();
            return form.codec().read(json, reading);
        }
    }
}
