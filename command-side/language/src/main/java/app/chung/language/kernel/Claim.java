package app.chung.language.kernel;

/**
 * A name that only one stream may hold at a time, kept in the transaction of the event that takes
 * it.
 *
 * @param scope what kind of name, for example {@code chat.channel-name}
 * @param value the name in its canonical form; personal names only as an HMAC
 */
public record Claim(String scope, String value) {}
