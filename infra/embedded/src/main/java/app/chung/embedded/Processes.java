package app.chung.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Starting and ending child processes that may outlive us. */
public final class Processes {

    private static final long LARGEST_LOG = 10_000_000;

    private Processes() {}

    /**
     * Starts a program in a session of its own, so that Ctrl-C at the terminal reaches only us, and
     * with its words in a file, so that it does not die of a closed pipe when we do.
     */
    static Process launch(List<String> wrapper, List<String> command, Path log) {
        keepSmall(log);
        var whole = new ArrayList<String>();
        whole.add("setsid");
        whole.addAll(wrapper);
        whole.addAll(command);
        var builder =
                new ProcessBuilder(whole)
                        .redirectInput(Path.of("/dev/null").toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        // One arena of the C library for each thread would cost a JVM dozens of megabytes.
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        try {
            return builder.start();
        } catch (IOException e) {
            throw new EngineFailure("Could not start " + command.getFirst() + ".", e);
        }
    }

    /** Runs a program to its end, without its words. */
    static boolean succeeds(List<String> command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whether the process was started by exactly that command. */
    static boolean runs(long pid, List<String> command) {
        return commandLine(pid).equals(String.join(" ", command) + " ");
    }

    /** The living process with that number whose command line names the given path. */
    static Optional<ProcessHandle> find(long pid, Path mentioned) {
        return ProcessHandle.of(pid)
                .filter(Processes::lives)
                .filter(handle -> commandLine(pid).contains(mentioned.toString()));
    }

    /** A zombie counts as gone: nobody may be there to reap it. */
    public static boolean lives(ProcessHandle handle) {
        if (!handle.isAlive()) {
            return false;
        }
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(handle.pid()), "stat"));
            return !stat.substring(stat.lastIndexOf(')')).startsWith(") Z");
        } catch (IOException gone) {
            return false;
        }
    }

    /** Sends a signal by name, for those that Java has no word for. */
    public static void signal(ProcessHandle handle, String name) {
        var command = List.of("sh", "-c", "kill -" + name + " " + handle.pid() + " 2>/dev/null");
        try {
            new ProcessBuilder(command).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends a process: kindly first, and after the bound for good. */
    static void end(ProcessHandle handle, String kindly, Duration bound) {
        signal(handle, kindly);
        if (!Patience.until(bound, () -> !lives(handle))) {
            signal(handle, "KILL");
            Patience.until(Duration.ofSeconds(5), () -> !lives(handle));
        }
    }

    /** Kills what still runs out of a folder that nobody owns any more. */
    public static void killAllThatMention(Path folder) {
        ProcessHandle.allProcesses()
                .filter(handle -> commandLine(handle.pid()).contains(folder + "/"))
                .forEach(
                        handle -> {
                            signal(handle, "KILL");
                            Patience.until(Duration.ofSeconds(5), () -> !lives(handle));
                        });
        Patience.until(Duration.ofSeconds(5), () -> !worksIn(folder));
    }

    private static void keepSmall(Path log) {
        try {
            if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
                Path former = log.resolveSibling(log.getFileName() + ".1");
                Files.move(log, former, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether any process has that directory as its working directory. */
    static boolean worksIn(Path directory) {
        return ProcessHandle.allProcesses().anyMatch(handle -> worksIn(handle, directory));
    }

    private static boolean worksIn(ProcessHandle handle, Path directory) {
        try {
            Path link = Path.of("/proc", Long.toString(handle.pid()), "cwd");
            return Files.readSymbolicLink(link).startsWith(directory.toAbsolutePath());
        } catch (IOException gone) {
            return false;
        }
    }

    /** Whether we are root, as whom PostgreSQL refuses to run. */
    static boolean asRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String commandLine(long pid) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"))
                    .replace('\0', ' ');
        } catch (IOException gone) {
            return "";
        }
    }
}
