package app.chung.language.kernel;

/**
 * Text that belongs to a person: profiles, posts, comments, messages. Stored sealed with that
 * person's key, so that destroying the key erases it everywhere without touching the log.
 */
public sealed interface Personal {

    /** Whose key seals it. */
    PersonId subject();

    /** Clear text on its way into the log; never stored, never in the state of an aggregate. */
    static Personal of(PersonId subject, String text) {
        return new Open(subject, text);
    }

    /**
     * Clear text, in flight.
     *
     * @param subject whose text it is
     * @param text the text itself
     */
    record Open(PersonId subject, String text) implements Personal {

        /** Keeps the text out of logs and messages. */
        @Override
        public String toString() {
            return "Personal[of " + subject.value() + ", open]";
        }
    }

    /**
     * Sealed text, as it was read from the log or a view.
     *
     * @param subject whose key opens it
     * @param context what the seal is bound to: event id and field
     * @param bytes nonce, cipher text and tag
     */
    record Sealed(PersonId subject, String context, byte[] bytes) implements Personal {

        @Override
        public boolean equals(Object other) {
            return other instanceof Sealed s
                    && subject.equals(s.subject)
                    && context.equals(s.context)
                    && java.util.Arrays.equals(bytes, s.bytes);
        }

        @Override
        public int hashCode() {
            return 31 * context.hashCode() + java.util.Arrays.hashCode(bytes);
        }

        @Override
        public String toString() {
            return "Personal[of " + subject.value() + ", sealed]";
        }
    }
}
