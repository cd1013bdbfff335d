package app.chung.language.json;

import app.chung.language.kernel.Personal;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.EnumNamingStrategy;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.jsontype.NamedType;

/**
 * Gives sealed families of records in our packages a {@code type} field, from their permitted
 * members alone, and our enums their kebab-case names.
 */
final class SealedFamilies extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;
    private static final String OURS = "app.chung.";

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
            MapperConfig<?> config, Annotated annotated) {
        if (annotated instanceof AnnotatedClass && familyOf(annotated.getRawType()) != null) {
            return JsonTypeInfo.Value.construct(
                    JsonTypeInfo.Id.NAME,
                    JsonTypeInfo.As.PROPERTY,
                    OneOfCodec.TYPE,
                    null,
                    false,
                    true);
        }
        return null;
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
        Class<?> type = annotated.getRawType();
        if (!isFamily(type)) {
            return null;
        }
        List<NamedType> members = new ArrayList<>();
        collect(type, members);
        return members;
    }

    @Override
    public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass annotated) {
        Class<?> type = annotated.getRawType();
        return type.isRecord() && familyOf(type) != null
                ? WireName.kebab(type.getSimpleName())
                : null;
    }

    @Override
    public @Nullable EnumNamingStrategy findEnumNamingStrategy(
            MapperConfig<?> config, AnnotatedClass annotated) {
        return annotated.getRawType().getName().startsWith(OURS)
                ? EnumNamingStrategies.KEBAB_CASE
                : null;
    }

    private static boolean isFamily(Class<?> type) {
        return type.isInterface()
                && type.isSealed()
                && type != Personal.class
                && type.getName().startsWith(OURS);
    }

    private static @Nullable Class<?> familyOf(Class<?> type) {
        if (isFamily(type)) {
            return type;
        }
        for (Class<?> parent : type.getInterfaces()) {
            if (isFamily(parent)) {
                return parent;
            }
        }
        return null;
    }

    private static void collect(Class<?> family, List<NamedType> members) {
        for (Class<?> member : family.getPermittedSubclasses()) {
            if (member.isRecord()) {
                members.add(new NamedType(member, WireName.kebab(member.getSimpleName())));
            } else {
                collect(member, members);
            }
        }
    }
}
