package app.chung.architecture.wrong.topology.engine;

/** Starts a process where none is started. */
final class Starter {

    private Starter() {}

    static void main(String[] arguments) {
        System.out.println(arguments.length);
    }
}
