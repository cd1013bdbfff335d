package app.chung.demo;

import java.util.List;

/**
 * A group, a channel or a project.
 *
 * @param key what the files call it
 * @param name its name
 * @param privacy who may look in, as the language says it; of a project {@code open}
 * @param words what it is about
 * @param leads who looks after a project; nobody elsewhere
 * @param members everybody else in it
 * @param states what tasks of a project go through; none elsewhere
 */
record Place(
        String key,
        String name,
        String privacy,
        String words,
        List<String> leads,
        List<String> members,
        List<State> states) {

    /**
     * A state of a project.
     *
     * @param id in the project
     * @param name what people call it
     * @param category todo, doing or done
     */
    record State(String id, String name, String category) {

        static State of(String text) {
            String[] parts = text.strip().split(":");
            return new State(parts[0], parts[1], parts[2]);
        }
    }

    boolean has(String person) {
        return members.contains(person) || leads.contains(person);
    }
}
