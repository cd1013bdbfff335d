package app.chung.commandgateway;

import app.chung.language.json.WireName;
import app.chung.language.kernel.Refusal;
import app.chung.platform.web.Problem;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which problem a refusal is: its code, and its components as further members. */
final class Refusals {

    private Refusals() {}

    static Problem problem(Refusal refusal) {
        String code = WireName.of(refusal.getClass());
        return switch (refusal.kind()) {
            case FORBIDDEN -> Problem.of(403, code, components(refusal));
            case HIDDEN -> Problem.notFound();
            case CONFLICT -> Problem.of(409, code, components(refusal));
            case STALE -> Problem.of(412, code, components(refusal));
        };
    }

    private static Map<String, Object> components(Refusal refusal) {
        Map<String, Object> components = new LinkedHashMap<>();
        try {
            for (RecordComponent component : refusal.getClass().getRecordComponents()) {
                components.put(component.getName(), component.getAccessor().invoke(refusal));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return components;
    }
}
