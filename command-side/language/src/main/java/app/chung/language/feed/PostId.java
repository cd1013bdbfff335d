package app.chung.language.feed;

import app.chung.language.kernel.Id;
import java.util.UUID;

/** Names a post. */
public record PostId(UUID value) implements Id {}
