package app.chung.audit.groups;

import static app.chung.audit.Mark.*;

import app.chung.access.Audience;
import app.chung.audit.Teller;
import app.chung.audit.Told;
import app.chung.audit.Value;
import app.chung.language.chat.ChannelId;
import app.chung.language.groups.GroupEvent;
import app.chung.language.groups.GroupEvent.*;
import app.chung.language.groups.GroupId;
import app.chung.language.groups.MemberRole;
import app.chung.language.groups.Privacy;
import app.chung.language.kernel.PersonId;
import app.chung.language.projects.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what happens to groups. Who comes and goes is told only to those who may look inside. */
@Component
public final class GroupTeller implements Teller<GroupEvent> {

    @Override
    public Class<GroupEvent> events() {
        return GroupEvent.class;
    }

    @Override
    public Told tell(GroupEvent event, PersonId actor) {
        return switch (event) {
            case GroupCreated e ->
                    Told.of(CREATED)
                            .with("name", new Value.Text(e.name()))
                            .with("privacy", new Value.Choice(e.privacy()));
            case GroupRenamed e ->
                    Told.of(CHANGED).fromTo(new Value.Text(e.from()), new Value.Text(e.to()));
            case GroupDescribed e ->
                    Told.of(CHANGED)
                            .variant(e.to() == null ? "cleared" : "")
                            .between(text(e.from()), text(e.to()));
            case GroupPrivacyChanged e ->
                    Told.of(CHANGED)
                            .variant(whoReads(e))
                            .fromTo(new Value.Choice(e.from()), new Value.Choice(e.to()));
            case MemberJoined e -> joined(e);
            case MemberAdded e ->
                    inside(e, Told.of(MOVED), e.person())
                            .variant(e.role() == MemberRole.ADMIN ? "admin" : "");
            case MemberLeft e -> inside(e, Told.of(MOVED), e.person());
            case MemberRemoved e -> inside(e, Told.of(REMOVED), e.person());
            case MemberRoleChanged e ->
                    inside(e, Told.of(CHANGED), e.person())
                            .fromTo(new Value.Choice(e.from()), new Value.Choice(e.to()));
            case ProjectLinked e -> part(e.group(), Told.of(CHANGED), e.project());
            case ProjectUnlinked e -> part(e.group(), Told.of(REMOVED), e.project());
            case ChannelLinked e -> part(e.group(), Told.of(CHANGED), e.channel());
            case ChannelUnlinked e -> part(e.group(), Told.of(REMOVED), e.channel());
        };
    }

    private static String whoReads(GroupPrivacyChanged e) {
        if (e.to() != Privacy.OPEN) {
            return "narrowed";
        }
        return e.widensOlder() ? "widened" : "";
    }

    private static Told joined(MemberJoined e) {
        return inside(e, Told.of(MOVED), e.person())
                .variant(e.role() == MemberRole.ADMIN ? "admin" : "");
    }

    // Who looks into a place need not know of all that its admins show there.
    private static Told part(GroupId group, Told told, ProjectId project) {
        return told.with("project", new Value.Project(project))
                .onlyTo(
                        new Audience.Both(
                                new Audience.GroupInside(group), new Audience.Project(project)));
    }

    private static Told part(GroupId group, Told told, ChannelId channel) {
        return told.with("channel", new Value.Channel(channel))
                .onlyTo(
                        new Audience.Both(
                                new Audience.GroupInside(group), new Audience.Channel(channel)));
    }

    private static Told inside(GroupEvent event, Told told, PersonId person) {
        return told.with("person", person).onlyTo(new Audience.GroupInside(event.group()));
    }

    private static @Nullable Value text(@Nullable String text) {
        return text == null ? null : new Value.Text(text);
    }
}
