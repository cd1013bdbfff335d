package app.chung.embedded;

/** Where a Kafka broker answers and who may ask, by SASL PLAIN. */
public record KafkaAddress(String host, int port, String user, String password) {

    /** What clients ask first. */
    public String bootstrap() {
        return host + ":" + port;
    }

    @Override
    public String toString() {
        return user + "@" + bootstrap();
    }
}
