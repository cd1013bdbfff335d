package app.chung.embedded.opensearch;

import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.index.IndexSettings;
import org.opensearch.index.analysis.AbstractTokenizerFactory;

/** Words by the rules of Unicode, in any script. */
final class IcuTokenizerFactory extends AbstractTokenizerFactory {

    IcuTokenizerFactory(
            IndexSettings index, Environment environment, String name, Settings settings) {
        super(index, settings, name);
    }

    @Override
    public Tokenizer create() {
        return new ICUTokenizer(new DefaultICUTokenizerConfig(true, true));
    }
}
