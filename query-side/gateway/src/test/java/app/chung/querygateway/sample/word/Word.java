package app.chung.querygateway.sample.word;

import app.chung.access.Audience;
import app.chung.access.Visible;

/** A word. */
public record Word(String text, long position, Audience audience) implements Visible {}
