package app.chung.architecture.wrong.store.query.tasks;

import java.sql.Connection;

/** A view that asks the database itself. */
record Shortcut(Connection connection) {}
