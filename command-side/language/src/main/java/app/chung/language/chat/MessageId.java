package app.chung.language.chat;

import app.chung.language.kernel.Id;
import java.util.UUID;

/** Names a message. */
public record MessageId(UUID value) implements Id {}
