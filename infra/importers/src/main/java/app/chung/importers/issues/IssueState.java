package app.chung.importers.issues;

import app.chung.language.projects.Category;
import app.chung.language.projects.State;
import app.chung.language.projects.Workflow;
import java.util.Arrays;
import java.util.List;

/** The states that issues and pull requests go through, in the words of their source. */
enum IssueState {
    OPEN("open", "Open", Category.TODO),
    MERGED("merged", "Merged", Category.DONE),
    CLOSED("closed", "Closed", Category.DONE);

    private final State state;

    IssueState(String id, String name, Category category) {
        this.state = new State(id, name, category);
    }

    String id() {
        return state.id();
    }

    static Workflow workflow() {
        return new Workflow(Arrays.stream(values()).map(each -> each.state).toList(), List.of());
    }
}
