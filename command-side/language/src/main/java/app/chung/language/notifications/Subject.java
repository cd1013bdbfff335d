package app.chung.language.notifications;

import app.chung.language.kernel.Shape;

/**
 * What a notification is about.
 *
 * @param kind what it is
 * @param id which
 */
public record Subject(SubjectKind kind, SubjectId id) {
    public Subject {
        Shape.required("kind", kind);
        Shape.required("id", id);
    }
}
