package app.chung.benchmarks.note;

import app.chung.access.Audience;
import app.chung.access.Visible;

/**
 * A note as a view stores it.
 *
 * @param id the note's id
 * @param text what was written last
 * @param audience who may see it
 */
public record NoteCard(String id, String text, Audience audience) implements Visible {}
