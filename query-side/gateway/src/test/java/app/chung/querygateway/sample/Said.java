package app.chung.querygateway.sample;

import app.chung.access.Audience;
import app.chung.language.kernel.Event;

/** Somebody said a word to somebody. */
public record Said(String key, String text, Audience audience) implements Event {}
