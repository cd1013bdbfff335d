package app.chung.commandgateway.imports;

import app.chung.commandgateway.Answer;
import app.chung.language.kernel.CommandId;
import app.chung.platform.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What became of one command of an import.
 *
 * @param id which
 * @param version of its stream afterwards; null when it was refused
 * @param position of its newest event; null when it was refused
 * @param known whether it had been carried out before
 * @param problem why it was refused; null when it was not
 */
public record LineAnswer(
        CommandId id,
        @Nullable Integer version,
        @Nullable Long position,
        boolean known,
        Problem.@Nullable Body problem) {

    static LineAnswer done(CommandId id, Answer answer, boolean known) {
        return new LineAnswer(id, answer.version(), answer.position(), known, null);
    }

    static LineAnswer refused(CommandId id, Problem problem) {
        return new LineAnswer(id, null, null, false, problem.body());
    }
}
