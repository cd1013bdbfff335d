package app.chung.language.json;

import org.jspecify.annotations.Nullable;

/**
 * An event as the log stores it.
 *
 * @param name its wire name
 * @param revision the revision of its shape
 * @param payload its public JSON, UTF-8; a personal text is the placeholder {@code {"personal": n}}
 * @param sealed the framed sealed texts, null when it has none
 */
public record EncodedEvent(String name, int revision, byte[] payload, byte @Nullable [] sealed) {}
