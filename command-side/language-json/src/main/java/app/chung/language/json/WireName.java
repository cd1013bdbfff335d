package app.chung.language.json;

import java.util.Locale;

/** Names on the wire, derived from packages and types, never typed by hand. */
public final class WireName {

    private WireName() {}

    /** The name of a command, an event or a refusal: {@code tasks.task-assigned}. */
    public static String of(Class<?> message) {
        return moduleOf(message) + "." + kebab(message.getSimpleName());
    }

    /** The name of a message's module: {@code tasks}. */
    public static String moduleOf(Class<?> message) {
        String name = message.getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The name of an enum's constant: {@code in-review}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String kebab(String camel) {
        StringBuilder kebab = new StringBuilder(camel.length() + 8);
        for (int i = 0; i < camel.length(); i++) {
            char c = camel.charAt(i);
            if (Character.isUpperCase(c) && i > 0) {
                kebab.append('-');
            }
            kebab.append(Character.toLowerCase(c));
        }
        return kebab.toString();
    }
}
