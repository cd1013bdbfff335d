package app.chung.embedded;

/** The OpenSearch of a data directory. What it holds can be built again from the log. */
public final class EmbeddedOpenSearch extends KeptEngine<OpenSearchAddress> {

    private EmbeddedOpenSearch(OpenSearchEngine engine, Progress progress) {
        super(engine, engine::address, progress, failure -> {});
    }

    /** Starts or adopts it and returns when it answers. */
    public static EmbeddedOpenSearch start(DataDirectory data, Progress progress) {
        return new EmbeddedOpenSearch(new OpenSearchEngine(data.engine("opensearch")), progress);
    }
}
