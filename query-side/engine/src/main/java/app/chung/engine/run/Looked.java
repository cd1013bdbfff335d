package app.chung.engine.run;

import app.chung.access.Audience;
import app.chung.access.Visible;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a look along an index found: the same lists for as long as it is remembered, so that what is
 * made of them can be remembered too.
 *
 * @param entries in their order; the last of a full look only says that there is more
 * @param documents those without it
 * @param audiences to whom they are addressed; empty when to too many to ask for each at once
 */
record Looked<D extends Visible>(
        List<Feed.Entry<D>> entries, List<D> documents, Set<Audience> audiences) {

    private static final int FEW = 8;

    /** Of a look that asked for so many. */
    static <D extends Visible> Looked<D> of(List<Feed.Entry<D>> entries, int asked) {
        List<D> documents = entries.stream().limit(asked - 1L).map(Feed.Entry::there).toList();
        return new Looked<>(entries, documents, audiences(documents));
    }

    /** Those of these documents together; empty when they are too many to ask for at once. */
    static Set<Audience> audiences(List<? extends Visible> documents) {
        Set<Audience> all = new HashSet<>();
        for (Visible document : documents) {
            all.add(document.audience());
            if (all.size() > FEW) {
                return Set.of();
            }
        }
        return Set.copyOf(all);
    }
}
