package app.chung.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaIT {

    private static final TopicPartition NOTES = new TopicPartition("notes", 0);

    @TempDir Path data;

    private ParentProcess chung;

    @BeforeEach
    void first_start() throws IOException {
        chung = ParentProcess.start("kafka", data);
    }

    @AfterEach
    void clear_away() {
        chung.close();
        Processes.killAllThatMention(data);
    }

    @Test
    void outlives_a_killed_parent_is_adopted_and_starts_after_both_were_killed() throws Exception {
        String address = chung.url();
        write("còn đây");
        serves_only_who_knows_the_password();
        var broker = chung.engine();
        chung.killNine();

        chung = ParentProcess.start("kafka", data);
        assertThat(chung.adopted()).isTrue();
        assertThat(chung.engine()).isEqualTo(broker);

        chung.killNine();
        Processes.signal(broker, "KILL");
        chung = ParentProcess.start("kafka", data);
        assertThat(chung.adopted()).isFalse();
        assertThat(chung.url()).isEqualTo(address);
        assertThat(read()).isEqualTo("còn đây");

        var last = chung.engine();
        chung.end();
        assertThat(Processes.lives(last)).isFalse();
    }

    private void serves_only_who_knows_the_password() {
        try (Admin stranger = Admin.create(client("guessed"))) {
            assertThatThrownBy(() -> stranger.listTopics().names().get(20, TimeUnit.SECONDS))
                    .hasMessageContaining("uthentication");
        }
    }

    private void write(String text) throws Exception {
        try (Admin admin = Admin.create(client(chung.password()))) {
            admin.createTopics(List.of(new NewTopic("notes", 1, (short) 1)))
                    .all()
                    .get(20, TimeUnit.SECONDS);
        }
        try (var producer =
                new KafkaProducer<>(
                        client(chung.password()), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("notes", text)).get(20, TimeUnit.SECONDS);
        }
    }

    private String read() {
        try (var consumer =
                new KafkaConsumer<>(
                        client(chung.password()),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            consumer.assign(List.of(NOTES));
            consumer.seekToBeginning(List.of(NOTES));
            return consumer.poll(Duration.ofSeconds(20)).iterator().next().value();
        }
    }

    private Map<String, Object> client(String password) {
        return Map.of(
                "bootstrap.servers",
                chung.url(),
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "PLAIN",
                "sasl.jaas.config",
                "org.apache.kafka.common.security.plain.PlainLoginModule required"
                        + " username=\"chung\" password=\"%s\";".formatted(password));
    }
}
