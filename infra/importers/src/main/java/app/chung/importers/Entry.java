package app.chung.importers;

/**
 * Where an entry stands, for people who look it up.
 *
 * @param file the file within the archive
 * @param number which entry of it, counted from 1
 */
public record Entry(String file, int number) {

    @Override
    public String toString() {
        return file + " entry " + number;
    }
}
