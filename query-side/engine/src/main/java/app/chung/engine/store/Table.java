package app.chung.engine.store;

import app.chung.engine.ViewName;

/**
 * One build of one view; a rebuild makes the next version beside it.
 *
 * @param view which view
 * @param version counts the builds of this view
 */
public record Table(ViewName view, int version) {

    /** The name of the table or collection, {@code tasks_task_v3}. */
    public String physical() {
        return (view.module() + "_" + view.view()).replace('-', '_') + "_v" + version;
    }
}
