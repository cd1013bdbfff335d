package app.chung.engine.opensearch;

/**
 * The index: words folded of case and accents, and the same words with their accents beside them.
 * Counts in the revision: count it up with every change.
 */
final class Definition {

    /** Part of the index's name. */
    static final int REVISION = 4;

    static final String BODY =
            """
            {"settings": {
               "number_of_shards": 1, "auto_expand_replicas": "0-1", "refresh_interval": "5s",
               "analysis": {"analyzer": {
                 "folded": {"type": "custom", "tokenizer": "icu_tokenizer",
                            "filter": ["icu_folding"]},
                 "exact": {"type": "custom", "tokenizer": "icu_tokenizer",
                           "filter": ["icu_normalizer"]}}}},
             "mappings": {"dynamic": "strict", "properties": {
               "kind": {"type": "keyword"},
               "id": {"type": "keyword", "index": false, "doc_values": false},
               "parent": {"type": "keyword", "index": false, "doc_values": false},
               "title": {"type": "text", "analyzer": "folded",
                         "fields": {"exact": {"type": "text", "analyzer": "exact"}}},
               "text": {"type": "text", "analyzer": "folded",
                        "fields": {"exact": {"type": "text", "analyzer": "exact"}}},
               "terms": {"type": "keyword"},
               "audience": {"type": "object", "enabled": false},
               "author": {"type": "keyword"},
               "at": {"type": "date"},
               "group": {"type": "keyword"},
               "channel": {"type": "keyword"},
               "build": {"type": "keyword", "index": false, "doc_values": false},
               "position": {"type": "long", "index": false, "doc_values": false}}}}
            """;

    private Definition() {}
}
