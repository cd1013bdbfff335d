package app.chung.language.json;

import app.chung.language.kernel.Id;
import app.chung.language.kernel.Personal;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.module.SimpleModule;

/** Teaches a Jackson mapper the language's values. */
final class LanguageModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    LanguageModule() {
        super("chung-language");
        addSerializer(Id.class, Texts.writing(Id.class, id -> id.value().toString()));
        addKeySerializer(Id.class, Texts.writingKey(Id.class, id -> id.value().toString()));
        addSerializer(Instant.class, Texts.writing(Instant.class, Instant::toString));
        addSerializer(LocalTime.class, Texts.writing(LocalTime.class, LocalTime::toString));
        addSerializer(Personal.class, new PersonalJson.Writer());
        addDeserializer(Personal.class, new PersonalJson.Reader<>(Personal.class));
        addDeserializer(Personal.Sealed.class, new PersonalJson.Reader<>(Personal.Sealed.class));
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.insertAnnotationIntrospector(new SealedFamilies());
        context.addDeserializers(new IdDeserializers());
        context.addKeyDeserializers(
                (type, config, description) ->
                        isId(type.getRawClass()) ? keyOf(type.getRawClass()) : null);
    }

    private static boolean isId(Class<?> type) {
        return type.isRecord() && Id.class.isAssignableFrom(type);
    }

    private static KeyDeserializer keyOf(Class<?> type) {
        Function<UUID, Id> maker = Ids.maker(type);
        return Texts.readingKey(text -> maker.apply(ScalarCodec.uuid(text)));
    }

    private static final class IdDeserializers extends Deserializers.Base {

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            Class<?> raw = type.getRawClass();
            if (!isId(raw)) {
                return null;
            }
            Function<UUID, Id> maker = Ids.maker(raw);
            return Texts.reading(raw, text -> maker.apply(ScalarCodec.uuid(text)));
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> valueType) {
            return isId(valueType);
        }
    }
}
