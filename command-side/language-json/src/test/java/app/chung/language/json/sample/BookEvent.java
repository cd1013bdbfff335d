package app.chung.language.json.sample;

import app.chung.language.kernel.Event;
import app.chung.language.kernel.FormerName;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.kernel.Revision;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

public sealed interface BookEvent extends Event {

    @Revision(3)
    @FormerName("sample.book-given")
    record BookLent(BookId book, PersonId reader, @Nullable Due due) implements BookEvent {}

    record BookReviewed(
            BookId book,
            Personal text,
            @Nullable Personal aside,
            List<Remark> remarks,
            Set<Genre> genres,
            Shelf shelf,
            Instant at,
            int stars,
            boolean loved)
            implements BookEvent {}

    record Remark(int page, Personal text) {}
}
