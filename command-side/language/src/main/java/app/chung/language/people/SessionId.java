package app.chung.language.people;

import app.chung.language.kernel.Id;
import java.util.UUID;

/** Names one sign-in of one person on one device. */
public record SessionId(UUID value) implements Id {}
