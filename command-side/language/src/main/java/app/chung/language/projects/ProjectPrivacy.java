package app.chung.language.projects;

/** Who may look into a project. */
public enum ProjectPrivacy {
    /** Everybody of the organisation but guests looks in and may join. */
    OPEN,
    /** Nobody but its members knows that it is there. */
    PRIVATE
}
