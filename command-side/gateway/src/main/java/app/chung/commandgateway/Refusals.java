package app.chung.commandgateway;

import app.chung.language.json.WireName;
import app.chung.language.kernel.KernelRefusal;
import app.chung.language.kernel.Refusal;
import app.chung.platform.web.Problem;

/** Which problem a refusal is. */
final class Refusals {

    private Refusals() {}

    static Problem problem(Refusal refusal) {
        if (refusal instanceof KernelRefusal.StaleVersion(int expected, int actual)) {
            return Problem.staleVersion(expected, actual);
        }
        String code = WireName.of(refusal.getClass());
        return switch (refusal.kind()) {
            case INVALID -> Problem.of(400, code);
            case FORBIDDEN -> Problem.of(403, code);
            case HIDDEN -> Problem.notFound();
            case CONFLICT -> Problem.of(409, code, detail(refusal));
            case STALE -> Problem.of(412, code);
        };
    }

    private static @org.jspecify.annotations.Nullable String detail(Refusal refusal) {
        return refusal instanceof KernelRefusal.Taken(String scope) ? scope : null;
    }
}
