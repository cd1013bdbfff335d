package app.chung.language.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON of documents, states and answers. Ids are strings, enums kebab-case, instants and zones ISO
 * text; a value of a sealed family of records tells its {@code type}; personal text is only ever
 * written sealed. No class name is read from JSON.
 */
public final class ChungJson {

    private static final int DEEPEST = 64;

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .build())
                                    .build())
                    .addModule(new LanguageModule())
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private ChungJson() {}

    /** The one mapper of views, snapshots and HTTP; immutable and safe for many threads. */
    public static JsonMapper mapper() {
        return MAPPER;
    }
}
