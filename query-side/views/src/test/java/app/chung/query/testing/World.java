package app.chung.query.testing;

import app.chung.language.chat.ChannelId;
import app.chung.language.chat.MessageId;
import app.chung.language.feed.CommentId;
import app.chung.language.feed.PostId;
import app.chung.language.groups.GroupId;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.people.CredentialId;
import app.chung.language.people.InvitationId;
import app.chung.language.people.Language;
import app.chung.language.people.OrganisationId;
import app.chung.language.people.PersonEvent.PersonRegistered;
import app.chung.language.people.Role;
import app.chung.language.projects.Category;
import app.chung.language.projects.ProjectId;
import app.chung.language.projects.State;
import app.chung.language.projects.Workflow;
import app.chung.language.tasks.TaskCommentId;
import app.chung.language.tasks.TaskId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people and things of Gió Mùa that tests speak of. */
public final class World {

    public static final OrganisationId GIO_MUA = OrganisationId.ONLY;
    public static final PersonId LAN = new PersonId(id(1));
    public static final PersonId BAO = new PersonId(id(2));
    public static final PersonId KHUE = new PersonId(id(3));
    public static final InvitationId INVITATION = new InvitationId(id(10));
    public static final GroupId RIDERS = new GroupId(id(20));
    public static final PostId POST = new PostId(id(30));
    public static final CommentId COMMENT = new CommentId(id(31));
    public static final TaskId TASK = new TaskId(id(40));
    public static final TaskCommentId TASK_COMMENT = new TaskCommentId(id(41));
    public static final ChannelId CHANNEL = new ChannelId(id(50));
    public static final ChannelId CONVERSATION = new ChannelId(id(51));
    public static final MessageId MESSAGE = new MessageId(id(60));

    public static final ProjectId PROJECT = new ProjectId(id(70));
    public static final TaskId CARD = new TaskId(id(71));

    /** To do, doing, done; whoever works in it makes every step. */
    public static final Workflow PLAIN =
            new Workflow(
                    List.of(
                            new State("todo", "Cần làm", Category.TODO),
                            new State("doing", "Đang làm", Category.DOING),
                            new State("done", "Xong", Category.DONE)),
                    List.of());

    private World() {}

    /** The id of that number. */
    public static UUID id(int number) {
        return new UUID(0x0192_0000_0000_7000L, 0x8000_0000_0000_0000L + number);
    }

    /** Somebody comes in. */
    public static PersonRegistered registered(
            PersonId person,
            Role role,
            String fullName,
            String givenName,
            @Nullable InvitationId invitation) {
        return new PersonRegistered(
                person,
                role,
                Personal.of(person, fullName),
                Personal.of(person, givenName),
                Personal.of(person, givenName.toLowerCase(java.util.Locale.ROOT) + "@giomua.vn"),
                Language.VI,
                new CredentialId(person.value()),
                invitation);
    }
}
