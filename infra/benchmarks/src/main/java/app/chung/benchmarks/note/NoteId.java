package app.chung.benchmarks.note;

import app.chung.language.kernel.Id;
import java.util.UUID;

/** Names a note. */
public record NoteId(UUID value) implements Id {}
