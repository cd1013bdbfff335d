package app.chung.language.chat;

/** Who may look into a channel. */
public enum ChannelPrivacy {
    /** Everybody of the organisation but guests reads and may join. */
    PUBLIC,
    /** Nobody but those in it knows that it is there. */
    PRIVATE
}
