package app.chung.language.feed;

import app.chung.language.kernel.Id;
import java.util.UUID;

/** Names a comment on a post. */
public record CommentId(UUID value) implements Id {}
