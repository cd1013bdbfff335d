package app.chung.query.projects.project;

import static app.chung.query.testing.World.*;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.language.projects.ProjectRole;
import app.chung.language.tasks.Priority;
import app.chung.query.projects.member.ProjectMember;
import app.chung.query.projects.member.ProjectMemberProjection;
import app.chung.query.tasks.placement.Placement;
import app.chung.query.tasks.placement.PlacementProjection;
import app.chung.query.tasks.task.ChecklistItem;
import app.chung.query.tasks.task.TaskCard;
import app.chung.query.tasks.task.TaskProjection;
import app.chung.query.testing.Folded;
import app.chung.query.testing.Journal;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes of the scene. */
class ProjectProjectionTest {

    private final Journal journal = new Journal();

    @BeforeEach
    void play() {
        new ProjectScene().play(journal);
    }

    private static <D extends Visible> D find(Folded<D> folded, String key) {
        return Objects.requireNonNull(folded.find(key));
    }

    @Test
    void stands_as_it_is_now_for_its_readers() {
        ProjectCard card =
                find(Folded.of(new ProjectProjection(), journal), PROJECT.value().toString());

        assertThat(card.name()).isEqualTo("Ra mắt app");
        assertThat(card.description()).isEqualTo("Đợt 1");
        assertThat(card.requiresOwner()).isFalse();
        assertThat(card.template()).isTrue();
        assertThat(card.members()).isEqualTo(2);
        assertThat(card.version()).isEqualTo(15);
        assertThat(card.audience()).isEqualTo(new Audience.Project(PROJECT));
    }

    @Test
    void has_members_with_roles() {
        var members = Folded.of(new ProjectMemberProjection(), journal);

        assertThat(find(members, ProjectMember.key(PROJECT, LAN)).role())
                .isEqualTo(ProjectRole.LEAD);
        assertThat(find(members, ProjectMember.key(PROJECT, BAO)).role())
                .isEqualTo(ProjectRole.LEAD);
        assertThat(members.all()).hasSize(2);
    }

    @Test
    void has_tasks_where_they_were_moved() {
        Placement at = Folded.of(new PlacementProjection(), journal).only();

        assertThat(at.state()).isEqualTo("doing");
        assertThat(at.rank()).isEqualTo("m2");
        assertThat(at.audience()).isEqualTo(new Audience.Project(PROJECT));
    }

    @Test
    void notes_what_was_noted() {
        TaskCard card = Folded.of(new TaskProjection(), journal).only();

        assertThat(card.number()).isEqualTo(7);
        assertThat(card.audience()).isEqualTo(new Audience.Project(PROJECT));
        assertThat(card.details().priority()).isEqualTo(Priority.URGENT);
        assertThat(card.details().labels()).containsExactly("Bản đồ");
        assertThat(card.details().helpers()).containsExactly(LAN);
        assertThat(card.details().followers()).containsExactly(BAO);
        assertThat(card.details().checklist())
                .extracting(ChecklistItem::text, ChecklistItem::done)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Hỏi hai nơi", true),
                        org.assertj.core.groups.Tuple.tuple("Chốt", false));
    }
}
