package app.chung.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** An engine that is a JVM of its own, over a {@link NodeFolder}, and ends when it is asked to. */
abstract class NodeEngine implements Engine {

    private final String name;
    private final NodeCommand command;
    private final List<String> ports;

    /** Where it keeps its data, ports and password. */
    final NodeFolder folder;

    /**
     * Over a folder.
     *
     * @param ports names of its ports, in the order in which the command takes them
     */
    NodeEngine(String name, Path folder, NodeCommand command, List<String> ports) {
        this.name = name;
        this.folder = new NodeFolder(folder.toAbsolutePath());
        this.command = command;
        this.ports = ports;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Path files() {
        return folder.path();
    }

    @Override
    public final OptionalLong recorded() {
        return folder.recorded();
    }

    @Override
    public final void forget() {
        folder.forget();
    }

    @Override
    public void prepare(Progress progress) {
        folder.prepare();
        ports.forEach(folder::choosePort);
    }

    @Override
    public final List<String> command() {
        List<String> arguments = new ArrayList<>(List.of(folder.path().toString()));
        ports.forEach(port -> arguments.add(Integer.toString(folder.port(port))));
        return command.with(arguments.toArray(String[]::new));
    }

    @Override
    public final List<String> wrapper() {
        return List.of();
    }

    @Override
    public final String endSignal() {
        return "TERM";
    }
}
