package app.chung.audit.feed;

import static app.chung.audit.Mark.*;

import app.chung.audit.Teller;
import app.chung.audit.Told;
import app.chung.audit.Value;
import app.chung.language.feed.CommentId;
import app.chung.language.feed.PostEvent;
import app.chung.language.feed.PostEvent.*;
import app.chung.language.json.WireName;
import app.chung.language.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Tells what happens to posts and under them. */
@Component
public final class PostTeller implements Teller<PostEvent> {

    private static final String POST = "post";

    @Override
    public Class<PostEvent> events() {
        return PostEvent.class;
    }

    @Override
    public Told tell(PostEvent event, PersonId actor) {
        return switch (event) {
            case PostWritten e -> written(e);
            case PostEdited e -> Told.of(CHANGED).wording(POST, e.text());
            case PostDeleted e ->
                    Told.of(REMOVED)
                            .variant(e.author().equals(actor) ? "" : "of-another")
                            .with("author", e.author())
                            .gone(POST);
            case PostRestored e ->
                    Told.of(CREATED)
                            .variant(e.author().equals(actor) ? "" : "of-another")
                            .with("author", e.author())
                            .back(POST);
            case CommentWritten e -> Told.of(SAID).wording(item(e.comment()), e.text());
            case CommentEdited e -> Told.of(CHANGED).wording(item(e.comment()), e.text());
            case PeopleMentionedInPost e -> Told.of(SAID).naming(e.people());
            case CommentDeleted e ->
                    Told.of(REMOVED)
                            .variant(e.author().equals(actor) ? "" : "of-another")
                            .with("author", e.author())
                            .gone(item(e.comment()));
            case CommentRestored e ->
                    Told.of(CREATED)
                            .variant(e.author().equals(actor) ? "" : "of-another")
                            .with("author", e.author())
                            .back(item(e.comment()));
            case ReactionGiven e -> Told.of(AGREED).variant(WireName.of(e.reaction()));
            case ReactionWithdrawn e -> Told.of(REMOVED).variant(WireName.of(e.reaction()));
        };
    }

    private static Told written(PostWritten e) {
        Told told = Told.of(CREATED).wording(POST, e.text());
        return e.group() == null
                ? told
                : told.variant("in-group").with("group", new Value.Group(e.group()));
    }

    private static String item(CommentId comment) {
        return "comment " + comment.value();
    }
}
