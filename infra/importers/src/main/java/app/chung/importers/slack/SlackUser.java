package app.chung.importers.slack;

import tools.jackson.databind.JsonNode;

/**
 * Somebody of the export. Their address is not read: nobody has proven that it is theirs.
 *
 * @param key Slack's key, such as {@code U0001730F0}
 * @param fullName the name in full
 * @param givenName what they were called
 */
record SlackUser(String key, String fullName, String givenName) {

    private static final int LONGEST_FULL = 120;
    private static final int LONGEST_GIVEN = 60;

    static SlackUser of(JsonNode json) {
        JsonNode profile = json.path("profile");
        String key = json.path("id").asString("");
        String full =
                first(
                        profile.path("real_name").asString(""),
                        json.path("real_name").asString(""),
                        json.path("name").asString(""),
                        key);
        String given = first(profile.path("display_name").asString(""), full);
        return new SlackUser(key, line(full, LONGEST_FULL), line(given, LONGEST_GIVEN));
    }

    /** Somebody whom the export only mentions. */
    static SlackUser unknown(String key) {
        return new SlackUser(key, line(key, LONGEST_FULL), line(key, LONGEST_GIVEN));
    }

    private static String first(String... names) {
        for (String name : names) {
            String shown = clean(name);
            if (!shown.isEmpty()) {
                return shown;
            }
        }
        return "?";
    }

    // What a name of this workspace may not hold.
    private static String clean(String name) {
        return name.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ").strip();
    }

    /** A name of this workspace, made of one that may be longer; "?" where nothing is left. */
    static String line(String text, int longest) {
        String name = clean(text);
        if (name.length() > longest) {
            int end = Character.isHighSurrogate(name.charAt(longest - 1)) ? longest - 1 : longest;
            name = name.substring(0, end).strip();
        }
        return name.isEmpty() ? "?" : name;
    }
}
