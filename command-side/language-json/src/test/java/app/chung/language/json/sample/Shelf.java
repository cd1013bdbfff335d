package app.chung.language.json.sample;

public sealed interface Shelf {

    record Attic() implements Shelf {}

    record Room(int number) implements Shelf {}
}
