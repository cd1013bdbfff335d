package app.chung.commandgateway;

import app.chung.language.json.MessageCatalog;
import app.chung.platform.openapi.Described;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The command side as its document tells it: secrets have endpoints, all else is commands. */
record CommandDescription(MessageCatalog catalog) implements Described {

    private static final Pattern OWN =
            Pattern.compile("app\\.chung\\.commandgateway\\.(identity|imports)\\..*");

    @Override
    public String name() {
        return "command";
    }

    @Override
    public boolean owns(Class<?> endpoint) {
        return OWN.matcher(endpoint.getName()).matches();
    }

    @Override
    public Map<String, Class<?>> commands() {
        Map<String, Class<?>> commands = new TreeMap<>();
        catalog.openCommands()
                .forEach(
                        (name, type) ->
                                commands.put("/api/commands/" + name.replace('.', '/'), type));
        return commands;
    }

    @Override
    public Class<?> answer() {
        return Answer.class;
    }

    @Override
    public Collection<? extends Class<?>> refusals() {
        return catalog.refusals();
    }
}
