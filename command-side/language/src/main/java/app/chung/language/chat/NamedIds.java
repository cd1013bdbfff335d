package app.chung.language.chat;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** Ids that follow from what they name. */
final class NamedIds {

    private NamedIds() {}

    static UUID of(String... parts) {
        return UUID.nameUUIDFromBytes(("chung.chat:" + String.join(":", parts)).getBytes(UTF_8));
    }
}
