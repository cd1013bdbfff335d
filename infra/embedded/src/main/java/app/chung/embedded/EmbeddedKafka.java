package app.chung.embedded;

/** The Kafka of a data directory. What it holds is a copy of the log. */
public final class EmbeddedKafka extends KeptEngine<KafkaAddress> {

    private EmbeddedKafka(KafkaEngine engine, Progress progress) {
        super(engine, engine::address, progress, failure -> {});
    }

    /** Starts or adopts it and returns when it answers. */
    public static EmbeddedKafka start(DataDirectory data, Progress progress) {
        return new EmbeddedKafka(new KafkaEngine(data.engine("kafka")), progress);
    }
}
