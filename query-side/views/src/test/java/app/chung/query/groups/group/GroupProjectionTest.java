package app.chung.query.groups.group;

import static app.chung.query.testing.World.*;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.access.Audience;
import app.chung.language.groups.GroupEvent;
import app.chung.language.groups.GroupEvent.*;
import app.chung.language.groups.MemberRole;
import app.chung.language.groups.Privacy;
import app.chung.query.testing.Folded;
import app.chung.query.testing.Journal;
import org.junit.jupiter.api.Test;

class GroupProjectionTest {

    private final Journal journal = new Journal();

    private GroupCard after(GroupEvent... events) {
        for (GroupEvent event : events) {
            journal.then(LAN, "group", RIDERS, event);
        }
        return Folded.of(new GroupProjection(), journal).only();
    }

    private static GroupCreated created() {
        return new GroupCreated(RIDERS, "Tài xế", null, Privacy.CLOSED, LAN);
    }

    @Test
    void counts_those_in_it() {
        GroupCard card =
                after(
                        created(),
                        new MemberJoined(RIDERS, LAN, MemberRole.ADMIN),
                        new MemberAdded(RIDERS, BAO, MemberRole.MEMBER),
                        new MemberAdded(RIDERS, KHUE, MemberRole.MEMBER),
                        new MemberRoleChanged(RIDERS, BAO, MemberRole.MEMBER, MemberRole.ADMIN),
                        new MemberLeft(RIDERS, BAO),
                        new MemberRemoved(RIDERS, KHUE));

        assertThat(card.members()).isEqualTo(1);
        assertThat(card.version()).isEqualTo(7);
    }

    @Test
    void follows_its_name_words_and_privacy() {
        GroupCard card =
                after(
                        created(),
                        new GroupRenamed(RIDERS, "Tài xế", "Đội giao hàng"),
                        new GroupDescribed(RIDERS, null, "Hai bánh"),
                        new GroupPrivacyChanged(RIDERS, Privacy.CLOSED, Privacy.SECRET, 1, false));

        assertThat(card.name()).isEqualTo("Đội giao hàng");
        assertThat(card.description()).isEqualTo("Hai bánh");
        assertThat(card.privacy()).isEqualTo(Privacy.SECRET);
        assertThat(card.epoch()).isEqualTo(1);
        assertThat(card.audience()).isEqualTo(new Audience.GroupName(RIDERS));
    }

    @Test
    void sorts_as_vietnamese_does() {
        String d = after(created(), new GroupRenamed(RIDERS, "Tài xế", "Dâu")).sortName();
        String dd = after(new GroupRenamed(RIDERS, "Dâu", "Đà Lạt")).sortName();
        String e = after(new GroupRenamed(RIDERS, "Đà Lạt", "Em")).sortName();

        assertThat(d).isLessThan(dd);
        assertThat(dd).isLessThan(e);
    }
}
