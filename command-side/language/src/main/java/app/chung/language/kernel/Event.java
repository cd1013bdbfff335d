package app.chung.language.kernel;

/**
 * A fact. Records in the past tense, nested in one sealed interface per aggregate, whole enough to
 * be read alone; who and when stand in {@link Provenance}.
 */
public interface Event {}
