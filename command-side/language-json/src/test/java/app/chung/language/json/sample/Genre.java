package app.chung.language.json.sample;

public enum Genre {
    NOVEL,
    SCIENCE_FICTION
}
