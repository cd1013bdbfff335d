package app.chung.language.projects;

import app.chung.language.kernel.Malformed;
import app.chung.language.kernel.Shape;
import java.util.regex.Pattern;

/**
 * A state that tasks of a project go through.
 *
 * @param id its name in small letters, digits and hyphens, one of its own in the project; it stays
 *     when the state is called otherwise
 * @param name what people call it, 1 to 40 characters
 * @param category how far a task is in it
 */
public record State(String id, String name, Category category) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 40;

    /** Checks shape. */
    public State {
        id = Shape.line("id", id, 1, LONGEST);
        if (!SLUG.matcher(id).matches()) {
            throw new Malformed("id", "not-a-slug");
        }
        name = Shape.line("name", name, 1, LONGEST);
        Shape.required("category", category);
    }
}
