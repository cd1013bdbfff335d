package app.chung.query.chat.channel;

/** What a channel is. */
public enum ChannelKind {
    /** It has a name, and people come and go. */
    CHANNEL,
    /** Its people talk, and nobody comes or goes. */
    DIRECT
}
