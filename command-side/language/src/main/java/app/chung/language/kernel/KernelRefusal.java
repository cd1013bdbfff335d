package app.chung.language.kernel;

/** Refusals that every module may give. */
public sealed interface KernelRefusal extends Refusal {

    /** This person may see the thing but not do that to it. */
    record Forbidden() implements KernelRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** There is no such thing, or none that this person may know of. */
    record NotFound() implements KernelRefusal {
        @Override
        public Kind kind() {
            return Kind.HIDDEN;
        }
    }

    /** A thing with this id exists already. */
    record AlreadyExists() implements KernelRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /**
     * Somebody was faster.
     *
     * @param expectedVersion the version that the command was made on, counted from 1
     * @param actualVersion the version that the thing has now
     */
    record StaleVersion(int expectedVersion, int actualVersion) implements KernelRefusal {
        @Override
        public Kind kind() {
            return Kind.STALE;
        }
    }

    /**
     * A name or address is taken.
     *
     * @param scope what kind of name, for example {@code chat.channel-name}
     */
    record Taken(String scope) implements KernelRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
