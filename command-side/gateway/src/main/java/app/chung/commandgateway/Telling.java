package app.chung.commandgateway;

import app.chung.language.kernel.Command;
import app.chung.language.kernel.CommandId;

/**
 * A command of an import.
 *
 * @param command what was done
 * @param id names the wish
 * @param hash what "the same wish" means
 * @param told who did it, and when
 */
public record Telling(Command command, CommandId id, byte[] hash, Told told) {

    @Override
    public String toString() {
        return "Telling[" + id.value() + "]";
    }
}
