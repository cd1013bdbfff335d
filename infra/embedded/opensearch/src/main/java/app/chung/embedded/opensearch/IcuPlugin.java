package app.chung.embedded.opensearch;

import java.util.Map;
import org.opensearch.index.analysis.TokenFilterFactory;
import org.opensearch.index.analysis.TokenizerFactory;
import org.opensearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.opensearch.plugins.AnalysisPlugin;
import org.opensearch.plugins.Plugin;

/**
 * The parts of analysis that Chung's indexes name. They are called as in the plugins that a full
 * OpenSearch has (analysis-icu, analysis-common), so that one index definition serves both.
 */
public final class IcuPlugin extends Plugin implements AnalysisPlugin {

    @Override
    public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
        return Map.of("icu_tokenizer", IcuTokenizerFactory::new);
    }

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return Map.of(
                "icu_folding", Filters.Folding::new,
                "icu_normalizer", Filters.Normalizing::new,
                "lowercase", Filters.Lowercase::new,
                "edge_ngram", Filters.EdgeNgram::new);
    }
}
