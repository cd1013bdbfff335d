package app.chung.language.kernel;

/**
 * Marks an event that changes who may see or do what; deciders refuse to act on an older state than
 * the newest of these.
 */
public interface ConcernsAccess {}
