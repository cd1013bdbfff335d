package app.chung.importers.issues;

import app.chung.importers.Remark;
import app.chung.importers.Tally;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts all that was read, and leaves out the issues that cannot be brought in. */
final class Selection {

    private final Tally tally;
    private final Set<Integer> numbers = new HashSet<>();
    private final List<Issue> issues = new ArrayList<>();

    Selection(List<Issue> all, Tally tally) {
        this.tally = tally;
        all.forEach(this::count);
        all.forEach(this::take);
    }

    List<Issue> issues() {
        return issues;
    }

    private void count(Issue issue) {
        tally.read(word(issue.kind()));
        issue.said().forEach(said -> tally.read(word(said.kind())));
    }

    private static String word(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private void take(Issue issue) {
        @Nullable String trouble = troubleOf(issue);
        if (trouble == null) {
            issues.add(issue);
        } else {
            tally.skip(Remark.of(trouble, issue.place(), explained(trouble)));
            issue.said().forEach(said -> tally.skip("under-what-is-left-out"));
        }
    }

    private @Nullable String troubleOf(Issue issue) {
        if (issue.number() == null) {
            return "no-number";
        }
        if (issue.createdAt() == null) {
            return "no-instant";
        }
        return numbers.add(issue.number()) ? null : "duplicate-number";
    }

    private static String explained(String trouble) {
        return switch (trouble) {
            case "no-number" -> "it has no number; left out with all that is under it";
            case "no-instant" ->
                    "nothing says when it was opened; left out with all that is under it";
            default -> "another one has its number; left out with all that is under it";
        };
    }
}
