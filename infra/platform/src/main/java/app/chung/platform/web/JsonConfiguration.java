package app.chung.platform.web;

import static tools.jackson.databind.cfg.CoercionAction.Fail;
import static tools.jackson.databind.cfg.CoercionInputShape.Boolean;
import static tools.jackson.databind.cfg.CoercionInputShape.Float;
import static tools.jackson.databind.cfg.CoercionInputShape.Integer;

import app.chung.language.json.ChungJson;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** JSON of the servers: as the language writes it, and strict about what comes from outside. */
@Configuration(proxyBeanMethods = false)
public class JsonConfiguration {

    /** The mapper of every endpoint, with what other parts add to it. */
    @Bean
    public JsonMapper jsonMapper(List<JacksonModule> additions) {
        return strict().rebuild().addModules(additions).build();
    }

    /** The same mapper outside Spring. */
    public static JsonMapper strict() {
        return ChungJson.mapper()
                .rebuild()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .withCoercionConfig(
                        LogicalType.Textual,
                        text ->
                                List.of(Integer, Float, Boolean)
                                        .forEach(other -> text.setCoercion(other, Fail)))
                .build();
    }
}
