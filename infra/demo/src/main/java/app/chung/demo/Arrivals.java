package app.chung.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** How everybody gets their account: the founder by the wizard, the others by an invitation. */
final class Arrivals {

    /** With which everybody signs in; the sample company listens on this machine alone. */
    static final String PASSWORD = "ca-phe-gio-mua";

    private final Firm firm;
    private final Progress progress;

    Arrivals(Firm firm, Progress progress) {
        this.firm = firm;
        this.progress = progress;
    }

    /** Signs the founder in, after the wizard if nobody owns the organisation yet. */
    void found(Visitor founder, Optional<String> setupCode) {
        Staff staff = firm.person(Firm.FOUNDER);
        if (!founder.get("/api/setup").path("needed").asBoolean()) {
            founder.signIn(staff.email(), PASSWORD);
            return;
        }
        Map<String, Object> form = form(staff);
        setupCode.ifPresent(code -> form.put("code", code));
        form.put("organisation", Firm.NAME);
        form.put("timeZone", HalfYear.ZONE.getId());
        founder.post("/api/setup", form);
    }

    /** The ids of all accounts by key; those that are missing are made. */
    Map<String, UUID> people(Visitor founder) {
        Map<String, UUID> known = known(founder);
        Map<String, UUID> people = new LinkedHashMap<>();
        for (Staff staff : firm.staff().values()) {
            UUID id = known.get(staff.fullName());
            people.put(staff.key(), id == null ? invited(founder, staff) : id);
            progress.done("accounts", people.size(), firm.staff().size());
        }
        return people;
    }

    private static Map<String, UUID> known(Visitor founder) {
        Map<String, UUID> known = new LinkedHashMap<>();
        for (JsonNode person : founder.get("/api/views/people/person?limit=100").path("items")) {
            known.put(
                    person.path("fullName").asString(),
                    UUID.fromString(person.path("id").asString()));
        }
        return known;
    }

    private static UUID invited(Visitor founder, Staff staff) {
        String role = staff.role().equals("admin") ? "admin" : "member";
        JsonNode made =
                founder.post("/api/invitations", Map.of("role", role, "note", staff.fullName()));
        String link = made.path("link").asString();
        String token = link.substring(link.lastIndexOf('/') + 1);
        JsonNode me = founder.another().post("/api/invitations/" + token, form(staff));
        return UUID.fromString(me.path("person").asString());
    }

    private static Map<String, Object> form(Staff staff) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("fullName", staff.fullName());
        form.put("givenName", staff.givenName());
        form.put("email", staff.email());
        form.put("password", PASSWORD);
        form.put("language", "vi");
        return form;
    }
}
