package app.chung.language.json;

import app.chung.language.kernel.Personal;
import java.util.Optional;

/**
 * Opens personal text at the borders where people read it.
 *
 * @param keys where the keys are
 */
public record Opener(Keys keys) {

    /**
     * The text; nothing when its key was destroyed; {@link SealBroken} when it was tampered with.
     */
    public Optional<String> open(Personal personal) {
        return switch (personal) {
            case Personal.Open open -> Optional.of(open.text());
            case Personal.Sealed sealed ->
                    keys.forOpening(sealed.subject()).map(key -> Seal.open(key, sealed));
        };
    }
}
