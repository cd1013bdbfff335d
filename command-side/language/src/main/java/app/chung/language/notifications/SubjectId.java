package app.chung.language.notifications;

import app.chung.language.kernel.Id;
import java.util.UUID;

/** Names what a notification is about: a post, a task, a channel, the first message of a thread. */
public record SubjectId(UUID value) implements Id {}
