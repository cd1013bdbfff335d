package app.chung.language.kernel;

import java.util.UUID;

/** Names one event, also outside this log. */
public record EventId(UUID value) implements Id {}
