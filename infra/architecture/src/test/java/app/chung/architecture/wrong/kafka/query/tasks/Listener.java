package app.chung.architecture.wrong.kafka.query.tasks;

import org.apache.kafka.clients.consumer.Consumer;

/** Follows the topic by itself. */
interface Listener {
    void follow(Consumer<byte[], byte[]> topic);
}
