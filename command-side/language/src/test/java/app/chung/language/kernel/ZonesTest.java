package app.chung.language.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.language.people.Language;
import app.chung.language.people.OrganisationCommand.FoundOrganisation;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ZonesTest {

    private static final Instant SINCE = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2037-01-01T00:00:00Z");

    @Test
    void are_stored_by_the_name_of_today() {
        assertThat(new FoundOrganisation("Lò", Language.VI, "Asia/Saigon").timeZone())
                .isEqualTo("Asia/Ho_Chi_Minh");
    }

    @Test
    void keep_their_name_where_they_only_share_a_clock() {
        for (String zone : new String[] {"Europe/Oslo", "Asia/Phnom_Penh", "UTC"}) {
            assertThat(Shape.zoneOfToday("zone", zone)).isEqualTo(zone);
        }
    }

    @Test
    void have_the_same_clock_by_both_names() {
        for (Map.Entry<String, String> renamed : Zones.RENAMED.entrySet()) {
            var old = ZoneId.of(renamed.getKey()).getRules();
            var now = ZoneId.of(renamed.getValue()).getRules();
            for (Instant at = SINCE; at.isBefore(UNTIL); at = at.plusSeconds(86_400)) {
                assertThat(now.getOffset(at)).as("%s %s", renamed, at).isEqualTo(old.getOffset(at));
            }
        }
    }

    @Test
    void are_called_by_names_that_are_not_outdated_themselves() {
        assertThat(Zones.RENAMED.values()).doesNotContainAnyElementsOf(Zones.RENAMED.keySet());
    }
}
