package app.chung.language.json.sample;

import app.chung.language.kernel.Command;
import app.chung.language.kernel.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

public sealed interface BookCommand extends Command {

    BookId book();

    @Override
    default BookId target() {
        return book();
    }

    record LendBook(
            BookId book,
            String title,
            @Nullable String note,
            @Nullable Due due,
            List<Genre> genres,
            long position,
            boolean urgent)
            implements BookCommand {
        public LendBook {
            title = Shape.line("title", title, 1, 20);
        }
    }

    record ReturnBook(BookId book) implements BookCommand {}
}
