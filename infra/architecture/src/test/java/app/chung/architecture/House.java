package app.chung.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A house of classes: the real one, or a wrong one that is laid out like it.
 *
 * @param root the package that everything is in
 * @param classes what is in it
 */
record House(String root, JavaClasses classes) {

    private static final Set<String> NO_MODULES = Set.of("kernel", "json");

    /** The real one, without tests. */
    static House real() {
        return new House(
                "app.chung",
                new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        // Samples come as a jar when everything is packaged before.
                        .withImportOption(location -> !location.contains("-tests.jar"))
                        .importPackages("app.chung"));
    }

    /** A wrong one. */
    static House wrong(String name) {
        String root = "app.chung.architecture.wrong." + name;
        return new House(root, new ClassFileImporter().importPackages(root));
    }

    /** Whether the class is in one of these parts, for example {@code query} or {@code ledger}. */
    boolean isIn(JavaClass type, String... parts) {
        return Stream.of(parts).anyMatch(part -> isUnder(type.getPackageName(), part));
    }

    private boolean isUnder(String packageName, String part) {
        String whole = root + "." + part;
        return packageName.equals(whole) || packageName.startsWith(whole + ".");
    }

    /** The workspace modules: what the language has packages for. */
    Set<String> modules() {
        Set<String> modules = new TreeSet<>();
        classes.stream()
                .filter(type -> isIn(type, "language"))
                .map(type -> segment(type, 1))
                .forEach(modules::add);
        modules.removeAll(NO_MODULES);
        modules.remove("");
        return modules;
    }

    /** The workspace module that the class belongs to; empty for what all share. */
    String moduleOf(JavaClass type) {
        String module = type.getPackageName().startsWith(root + ".") ? segment(type, 1) : "";
        return modules().contains(module) ? module : "";
    }

    private String segment(JavaClass type, int index) {
        String rest = type.getPackageName().substring(root.length());
        String[] segments = rest.isEmpty() ? new String[0] : rest.substring(1).split("\\.");
        return index < segments.length ? segments[index] : "";
    }

    /** What the class depends on in these packages; a complaint for each. */
    static Stream<String> dependenciesOn(JavaClass type, List<String> prefixes) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(d -> startsWithAny(d.getTargetClass().getName(), prefixes))
                .map(Dependency::getDescription);
    }

    /** What the class depends on outside of these packages; a complaint for each. */
    static Stream<String> dependenciesOutside(JavaClass type, List<String> prefixes) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(d -> !d.getTargetClass().getBaseComponentType().isPrimitive())
                .filter(d -> !startsWithAny(nameOf(d.getTargetClass()), prefixes))
                .map(Dependency::getDescription);
    }

    private static String nameOf(JavaClass type) {
        return type.getBaseComponentType().getName();
    }

    private static boolean startsWithAny(String name, List<String> prefixes) {
        return prefixes.stream().anyMatch(name::startsWith);
    }
}
