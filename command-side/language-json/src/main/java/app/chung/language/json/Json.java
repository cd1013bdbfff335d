package app.chung.language.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** The two ways JSON is read: stored facts generously, wishes from outside within tight bounds. */
final class Json {

    /** For payloads of the log. */
    static final JsonFactory STORED = JsonFactory.builder().build();

    /** For commands: no message needs more. */
    static final JsonFactory FOREIGN =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(16)
                                    .maxNameLength(64)
                                    .maxNumberLength(32)
                                    .maxStringLength(CommandCodec.LARGEST_BODY)
                                    .maxDocumentLength(CommandCodec.LARGEST_BODY)
                                    .build())
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build();

    /** For upcasters, which work on trees. */
    static final JsonMapper TREES = JsonMapper.builder(STORED).build();

    private Json() {}
}
