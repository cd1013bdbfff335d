package app.chung.importers;

/** Hears what there is to say while a file is brought in. */
public interface Report {

    /** Something that stays to be read. */
    void line(String text);

    /** Something about what was read. */
    default void remark(Remark remark) {
        line(remark.toString());
    }

    /** How far it is; comes often. */
    void progress(String what, int done, int of);
}
