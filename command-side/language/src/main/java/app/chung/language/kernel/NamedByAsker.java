package app.chung.language.kernel;

/** A command whose aggregate is named by the person who asks, too: theirs, or one of theirs. */
public interface NamedByAsker extends Command {

    @Override
    default Id target() {
        throw new UnsupportedOperationException("named by the asker too");
    }

    @Override
    Id target(PersonId asker);
}
