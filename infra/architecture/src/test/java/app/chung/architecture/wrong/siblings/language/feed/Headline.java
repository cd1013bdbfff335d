package app.chung.architecture.wrong.siblings.language.feed;

import app.chung.architecture.wrong.siblings.language.tasks.Title;

/** Borrows another module's value. */
public record Headline(Title title) {}
