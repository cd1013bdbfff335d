package app.chung.architecture.wrong.sleep.engine;

/** Waits for what gives a sign. */
final class Sleeper {

    void doze() throws InterruptedException {
        Thread.sleep(10);
    }
}
