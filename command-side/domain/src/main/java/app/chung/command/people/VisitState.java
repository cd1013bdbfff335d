package app.chung.command.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a person has seen.
 *
 * @param position the newest event they were shown
 * @param at when they last looked in; null for never
 */
public record VisitState(long position, @Nullable Instant at) {}
