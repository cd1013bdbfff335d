package app.chung.language.kernel;

import java.util.UUID;

/**
 * Names one wish of one client. Sent again with the same id, a command has one effect and one
 * answer.
 */
public record CommandId(UUID value) implements Id {}
