package app.chung.scenarios;

import java.util.UUID;

/**
 * One command of a client, from the first time it was sent to the last word about it.
 *
 * @param command its id
 * @param stream the thing it is about
 * @param begun when it was sent first
 * @param ended when its fate was known
 * @param events how many events it leaves when it is carried out
 * @param outcome what the client knows about it
 */
record Deed(UUID command, UUID stream, long begun, long ended, int events, Outcome outcome) {

    /** What a client knows about its command. */
    sealed interface Outcome {

        /** It was acknowledged. */
        record Done(int version, long position) implements Outcome {}

        /** It was refused for good. */
        record Refused(int status, String type) implements Outcome {}

        /** The client has given up: it may have been carried out once or not at all. */
        record Unknown() implements Outcome {}
    }
}
