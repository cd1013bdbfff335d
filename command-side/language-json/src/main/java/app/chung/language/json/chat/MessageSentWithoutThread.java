package app.chung.language.json.chat;

import app.chung.language.json.EventUpcaster;
import tools.jackson.databind.node.ObjectNode;

/** Messages stood in their channel alone and were always said. */
public final class MessageSentWithoutThread implements EventUpcaster {

    @Override
    public String event() {
        return "chat.message-sent";
    }

    @Override
    public int from() {
        return 1;
    }

    @Override
    public ObjectNode upcast(ObjectNode payload) {
        return payload.putNull("thread").put("manner", "said");
    }
}
