package app.chung.commandgateway;

import java.util.UUID;

/**
 * What a command is answered with.
 *
 * @param id the aggregate that decided
 * @param version its version afterwards, counted from 1
 * @param position the place of its newest event in the whole log, good for {@code Await-Position}
 */
public record Answer(UUID id, int version, long position) {}
