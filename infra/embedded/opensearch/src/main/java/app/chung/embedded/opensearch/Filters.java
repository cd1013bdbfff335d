package app.chung.embedded.opensearch;

import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.index.IndexSettings;
import org.opensearch.index.analysis.AbstractTokenFilterFactory;
import org.opensearch.index.analysis.NormalizingTokenFilterFactory;

/** The token filters. */
final class Filters {

    private Filters() {}

    /** Case, accents and forms of writing fall away: "Đà Nẵng" becomes "da nang". */
    static final class Folding extends AbstractTokenFilterFactory
            implements NormalizingTokenFilterFactory {
        Folding(IndexSettings index, Environment environment, String name, Settings settings) {
            super(index, name, settings);
        }

        @Override
        public TokenStream create(TokenStream tokens) {
            return new ICUFoldingFilter(tokens);
        }
    }

    /** Composed and decomposed writing become one, and so do the cases; accents stay. */
    static final class Normalizing extends AbstractTokenFilterFactory
            implements NormalizingTokenFilterFactory {
        Normalizing(IndexSettings index, Environment environment, String name, Settings settings) {
            super(index, name, settings);
        }

        @Override
        public TokenStream create(TokenStream tokens) {
            return new ICUNormalizer2Filter(tokens);
        }
    }

    /** Small letters. */
    static final class Lowercase extends AbstractTokenFilterFactory
            implements NormalizingTokenFilterFactory {
        Lowercase(IndexSettings index, Environment environment, String name, Settings settings) {
            super(index, name, settings);
        }

        @Override
        public TokenStream create(TokenStream tokens) {
            return new LowerCaseFilter(tokens);
        }
    }

    /** Beginnings of words, for search while typing. */
    static final class EdgeNgram extends AbstractTokenFilterFactory {
        private final int shortest;
        private final int longest;
        private final boolean preserveOriginal;

        EdgeNgram(IndexSettings index, Environment environment, String name, Settings settings) {
            super(index, name, settings);
            shortest = settings.getAsInt("min_gram", 1);
            longest = settings.getAsInt("max_gram", 2);
            preserveOriginal = settings.getAsBoolean("preserve_original", false);
        }

        @Override
        public TokenStream create(TokenStream tokens) {
            return new EdgeNGramTokenFilter(tokens, shortest, longest, preserveOriginal);
        }
    }
}
