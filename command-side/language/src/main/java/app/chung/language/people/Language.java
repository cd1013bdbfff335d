package app.chung.language.people;

/** A language that screens and sentences are written in. */
public enum Language {
    /** Vietnamese. */
    VI,
    /** English. */
    EN
}
