package app.chung.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every service of docker-compose.yml. */
class ComposeTest {

    private static final Path HOUSE = Path.of("../..");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|SECRET|TOKEN|MONGODB_URL)");
    private static final String SECRETS = "/run/secrets/";
    private static final Set<String> ENGINES =
            Set.of("postgres", "kafka", "mongodb", "mongodb-replica-set", "opensearch");
    private static final Set<String> NODES = Set.of("command", "query");
    private static final Set<String> MAY_WRITE = Set.of("opensearch");
    private static final Set<String> ENDS_BY_ITSELF = Set.of("mongodb-replica-set");

    private JsonNode compose = JSON.nullNode();

    @BeforeEach
    void read() throws IOException {
        try (Reader reader = Files.newBufferedReader(HOUSE.resolve("docker-compose.yml"))) {
            compose =
                    JSON.valueToTree(
                            new Yaml(new SafeConstructor(new LoaderOptions())).load(reader));
        }
    }

    @Test
    void one_profile_has_the_engines_and_the_other_everything() {
        assertThat(of("engines")).isEqualTo(ENGINES);
        assertThat(of("split")).isEqualTo(new TreeSet<>(compose.path("services").propertyNames()));
        assertThat(of("split")).containsAll(NODES).contains("front");
    }

    @Test
    void images_are_pinned_by_version_and_ours_by_the_projects() throws IOException {
        each((_, service) -> assertThat(image(service)).matches("[a-z/-]+:\\d+\\.\\d+.*"));
        String version = found("<version>(.*?)</version>", "pom.xml");
        assertThat(image(service("command"))).isEqualTo("chung:" + version);
        String base =
                found(
                        "FROM opensearchproject/opensearch:(\\S+)",
                        "infra/compose/opensearch/Dockerfile");
        assertThat(image(service("opensearch"))).isEqualTo("chung-opensearch:" + base);
    }

    @Test
    void all_are_bounded_and_looked_at() {
        each(
                (name, service) -> {
                    JsonNode limits = service.path("deploy").path("resources").path("limits");
                    assertThat(limits.propertyNames()).as(name).contains("cpus", "memory");
                    assertThat(service.has("pids_limit")).as(name).isTrue();
                    assertThat(service.path("healthcheck").has("test"))
                            .as("health of " + name)
                            .isEqualTo(!ENDS_BY_ITSELF.contains(name));
                });
    }

    @Test
    void none_has_more_rights_than_it_needs() {
        each(
                (name, service) -> {
                    assertThat(service.has("privileged")).as(name).isFalse();
                    assertThat(words(service.path("cap_drop"))).as(name).containsExactly("ALL");
                    assertThat(service.has("cap_add")).as(name).isFalse();
                    assertThat(words(service.path("security_opt")))
                            .as(name)
                            .containsExactly("no-new-privileges:true");
                    assertThat(service.path("user").asString("")).as(name).matches("[1-9]\\d*:.*");
                    assertThat(service.path("read_only").asBoolean(false))
                            .as(name + " is read-only")
                            .isEqualTo(!MAY_WRITE.contains(name));
                });
    }

    @Test
    void secrets_are_files_that_the_script_makes() throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target"), "secrets");
        Path script = HOUSE.resolve("infra/compose/secrets.sh");
        Process making =
                new ProcessBuilder("bash", script.toString(), folder.toString())
                        .inheritIO()
                        .start();
        assertThat(making.waitFor()).isZero();
        for (var secret : compose.path("secrets").properties()) {
            assertThat(secret.getValue().path("file").asString(""))
                    .isEqualTo("./secrets/" + secret.getKey());
            assertThat(folder.resolve(secret.getKey())).content().hasSizeGreaterThan(40);
        }
    }

    @Test
    void no_secret_stands_in_an_environment() {
        each(
                (name, service) ->
                        assertThat(service.path("environment").propertyNames())
                                .as(name)
                                .noneMatch(setting -> SECRET.matcher(setting).matches()));
        for (String name : NODES) {
            Set<String> told = new TreeSet<>();
            for (JsonNode value : service(name).path("environment")) {
                if (value.asString("").startsWith(SECRETS)) {
                    told.add(value.asString("").substring(SECRETS.length()));
                }
            }
            assertThat(told).as(name).isEqualTo(words(service(name).path("secrets")));
        }
    }

    @Test
    void ports_are_open_on_this_machine_only() {
        each(
                (name, service) ->
                        assertThat(words(service.path("ports")))
                                .as(name)
                                .allMatch(port -> port.startsWith("127.0.0.1:")));
    }

    @Test
    void nodes_run_what_there_is() throws Exception {
        for (String name : NODES) {
            String main =
                    words(service(name).path("command")).stream()
                            .filter(word -> word.startsWith("app.chung."))
                            .findFirst()
                            .orElseThrow();
            assertThat(Class.forName(main).getMethod("main", String[].class)).isNotNull();
        }
    }

    @Test
    void files_that_are_mounted_are_there() {
        assertThat(compose.path("configs")).isNotEmpty();
        for (JsonNode file : compose.path("configs")) {
            assertThat(HOUSE.resolve(file.path("file").asString(""))).isRegularFile();
        }
    }

    /** The proxy of the compose file sends every address to the side that answers it. */
    @Test
    void the_front_knows_whose_each_address_is() throws IOException {
        List<String> shown =
                List.of(
                        found("acl shown path_beg (.*)", "infra/compose/front/haproxy.cfg")
                                .split(" "));
        Set<String> query = addresses("query-side");
        Set<String> command = addresses("command-side");
        command.removeAll(query); // What both answer.
        assertThat(query).allMatch(address -> shown.stream().anyMatch(address::startsWith));
        assertThat(command).noneMatch(address -> shown.stream().anyMatch(address::startsWith));
    }

    private static Set<String> addresses(String side) throws IOException {
        String text = Files.readString(HOUSE.resolve(side + "/server/openapi.json"));
        Set<String> addresses = new TreeSet<>(JSON.readTree(text).path("paths").propertyNames());
        assertThat(addresses.remove("/api/openapi/{side}.json")).isTrue();
        return addresses;
    }

    private static String found(String pattern, String file) throws IOException {
        Matcher found = Pattern.compile(pattern).matcher(Files.readString(HOUSE.resolve(file)));
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1).strip();
    }

    private Set<String> of(String profile) {
        Set<String> names = new TreeSet<>();
        each(
                (name, service) -> {
                    if (words(service.path("profiles")).contains(profile)) {
                        names.add(name);
                    }
                });
        return names;
    }

    private JsonNode service(String name) {
        return compose.path("services").path(name);
    }

    private static String image(JsonNode service) {
        return service.path("image").asString("");
    }

    private static Set<String> words(JsonNode list) {
        return list.valueStream()
                .map(word -> word.asString(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What must hold for a service. */
    private interface Check {
        void of(String name, JsonNode service);
    }

    private void each(Check check) {
        assertThat(compose.path("services").size()).isGreaterThan(ENGINES.size());
        compose.path("services").properties().forEach(s -> check.of(s.getKey(), s.getValue()));
    }
}
