package app.chung.embedded;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** What differs between engines when one is started, recognised, asked and ended. */
interface Engine {

    /** As people call it. */
    String name();

    /** What every process of this engine on these files names in its command line. */
    Path files();

    /** Where its words go. */
    Path log();

    /** The process that wrote itself down as serving these files, be it alive or not. */
    OptionalLong recorded();

    /** Removes a record whose process is a stranger's by now. */
    void forget();

    /** Makes what a fresh start needs: files, a password, ports. */
    void prepare(Progress progress);

    /** The command as the process table shows it. */
    List<String> command();

    /** What stands before the command to launch it, and replaces itself by it. */
    List<String> wrapper();

    /** Whether it answers a request. */
    boolean answers();

    /** The signal that ends it kindly. */
    String endSignal();
}
