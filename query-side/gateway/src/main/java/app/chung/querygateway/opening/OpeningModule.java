package app.chung.querygateway.opening;

import app.chung.access.Visible;
import app.chung.engine.Concatenated;
import app.chung.engine.Deletable;
import app.chung.engine.Excerpt;
import app.chung.engine.Markdown;
import app.chung.language.json.Opener;
import app.chung.language.kernel.Personal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;

/**
 * Writes answers for people: opens personal text, adds HTML, leaves out the audience and what was
 * deleted.
 */
@Component
public class OpeningModule extends SimpleModule {

    private static final String AUDIENCE = "audience";
    private static final Object AHEAD = new Object();

    private final transient Opener opener;
    private final transient MarkdownRenderer markdown;
    private final transient SerializedDocuments written = new SerializedDocuments();

    /** Opens with these keys. */
    public OpeningModule(Opener opener, MarkdownRenderer markdown) {
        super("chung-opening");
        this.opener = opener;
        this.markdown = markdown;
        addSerializer(Personal.class, new Opening());
        setSerializerModifier(new Adding());
    }

    private @Nullable String textOf(@Nullable Object value, SerializationContext context) {
        return switch (value) {
            case Personal personal -> opener(context).open(personal).orElse(null);
            case String text -> text;
            case null, default -> null;
        };
    }

    private Opener opener(SerializationContext context) {
        return known(context).opener();
    }

    /** What was looked up for all items of an answer at once. */
    private SerializedDocuments.Known known(SerializationContext context) {
        return context.getAttribute(AHEAD) instanceof SerializedDocuments.Known known
                ? known
                : SerializedDocuments.nothing(opener);
    }

    /** Text instead of sealed bytes; null when its key is gone. */
    private final class Opening extends ValueSerializer<Personal> {

        @Override
        public void serialize(Personal value, JsonGenerator json, SerializationContext context) {
            String text = textOf(value, context);
            if (text == null) {
                json.writeNull();
            } else {
                json.writeString(text);
            }
        }
    }

    private final class Adding extends ValueSerializerModifier {

        @Override
        @SuppressWarnings("unchecked")
        public ValueSerializer<?> modifySerializer(
                SerializationConfig config,
                BeanDescription.Supplier type,
                ValueSerializer<?> serializer) {
            return isRepeated(type.getBeanClass())
                    ? new Repeating((ValueSerializer<Object>) serializer)
                    : serializer;
        }

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config,
                BeanDescription.Supplier type,
                List<BeanPropertyWriter> properties) {
            List<BeanPropertyWriter> changed = new ArrayList<>();
            boolean visible = Visible.class.isAssignableFrom(type.getBeanClass());
            for (BeanPropertyWriter property : properties) {
                if (visible && property.getName().equals(AUDIENCE)) {
                    continue;
                }
                changed.add(
                        isPart(property)
                                ? new AllAtOnce(property)
                                : kept(property) ? new UntilDeleted(property) : property);
                Markdown mark = property.getAnnotation(Markdown.class);
                if (mark != null) {
                    changed.add(new HtmlProperty(property, mark.html()));
                }
            }
            return changed;
        }
    }

    private static boolean isRepeated(Class<?> type) {
        return type.isRecord()
                && (Visible.class.isAssignableFrom(type) || Excerpt.class.isAssignableFrom(type));
    }

    /** Whether it may hold such documents; a page does not say of which type they are. */
    private static boolean isPart(BeanPropertyWriter property) {
        if (!List.class.isAssignableFrom(property.getType().getRawClass())) {
            return false;
        }
        Class<?> item = property.getType().getContentType().getRawClass();
        return isRepeated(item) || item.isAssignableFrom(Visible.class);
    }

    private static boolean kept(BeanPropertyWriter property) {
        Class<?> type = property.getType().getRawClass();
        return Deletable.class.isAssignableFrom(property.getMember().getDeclaringClass())
                && (Personal.class.isAssignableFrom(type) || List.class.isAssignableFrom(type));
    }

    /** Equal for all who may see it, so written once and then repeated. */
    private final class Repeating extends ValueSerializer<Object> {

        private final ValueSerializer<Object> fresh;

        Repeating(ValueSerializer<Object> fresh) {
            this.fresh = fresh;
        }

        @Override
        public void resolve(SerializationContext context) {
            fresh.resolve(context);
        }

        @Override
        public ValueSerializer<?> createContextual(
                SerializationContext context, BeanProperty property) {
            ValueSerializer<?> here = fresh.createContextual(context, property);
            return here == fresh ? this : here;
        }

        @Override
        public void serialize(Object bean, JsonGenerator json, SerializationContext context) {
            json.writeRawValue(text(bean, context));
        }

        SerializableString text(Object bean, SerializationContext context) {
            return written.of(bean, known(context), fresh, context);
        }
    }

    /**
     * The items of a page or of a part of a list, many authors' texts: their keys are read at once.
     * A list that is kept is repeated whole.
     */
    private final class AllAtOnce extends BeanPropertyWriter {

        AllAtOnce(BeanPropertyWriter items) {
            super(items);
        }

        @Override
        public void serializeAsProperty(
                Object bean, JsonGenerator json, SerializationContext context) throws Exception {
            if (!(get(bean) instanceof List<?> items) || items.isEmpty()) {
                super.serializeAsProperty(bean, json, context);
                return;
            }
            json.writeName(getName());
            json.writeStartArray();
            for (List<?> part : Concatenated.parts(items)) {
                SerializableString whole = written.whole(part, opener);
                if (whole == null) {
                    each(part, json, context);
                } else {
                    json.writeRawValue(whole);
                }
            }
            json.writeEndArray();
        }

        private void each(List<?> part, JsonGenerator json, SerializationContext context) {
            context.setAttribute(AHEAD, written.known(part, opener));
            List<SerializableString> texts = new ArrayList<>(part.size());
            for (Object item : part) {
                ValueSerializer<Object> serializer =
                        context.findPrimaryPropertySerializer(item.getClass(), this);
                if (serializer instanceof Repeating repeating) {
                    SerializableString text = repeating.text(item, context);
                    texts.add(text);
                    json.writeRawValue(text);
                } else {
                    serializer.serialize(item, json, context);
                }
            }
            if (texts.size() == part.size()) {
                written.keep(part, texts);
            }
        }
    }

    /** What a tombstone does not show. */
    private static final class UntilDeleted extends BeanPropertyWriter {

        UntilDeleted(BeanPropertyWriter property) {
            super(property);
        }

        @Override
        public void serializeAsProperty(
                Object bean, JsonGenerator json, SerializationContext context) throws Exception {
            if (!(bean instanceof Deletable document && document.deleted())) {
                super.serializeAsProperty(bean, json, context);
                return;
            }
            json.writeName(getName());
            if (List.class.isAssignableFrom(getType().getRawClass())) {
                json.writeStartArray();
                json.writeEndArray();
            } else {
                json.writeNull();
            }
        }
    }

    /** The HTML beside a text. */
    private final class HtmlProperty extends BeanPropertyWriter {

        private final String field;

        HtmlProperty(BeanPropertyWriter text, String field) {
            super(text);
            this.field = field;
        }

        @Override
        public void serializeAsProperty(
                Object bean, JsonGenerator json, SerializationContext context) throws Exception {
            boolean deleted = bean instanceof Deletable document && document.deleted();
            String text = deleted ? null : textOf(get(bean), context);
            json.writeName(field);
            if (text == null) {
                json.writeNull();
            } else {
                json.writeString(markdown.render(text));
            }
        }
    }
}
