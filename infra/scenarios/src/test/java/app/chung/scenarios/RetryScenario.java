package app.chung.scenarios;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.scenarios.Log.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * R9: each command is sent by fifty callers at once over a line that cuts a fifth of the answers,
 * by each until it gets one.
 */
@Timeout(900)
class RetryScenario {

    private static final int DUPLICATES = 50;
    private static final int TOGETHER = 4;

    private final long seed = Long.getLong("chung.seed", System.nanoTime());
    private final Map<UUID, UUID> tasks = new ConcurrentHashMap<>();
    private final Map<UUID, Set<String>> answers = new ConcurrentHashMap<>();

    @Test
    void has_one_effect_and_one_answer(@TempDir Path folder) throws Exception {
        retry(200, folder);
    }

    @Test
    @Tag("slow")
    void has_one_effect_and_one_answer_a_thousand_times(@TempDir Path folder) throws Exception {
        retry(1_000, folder);
    }

    private void retry(int commands, Path folder) throws Exception {
        Random random = new Random(seed);
        System.out.println("chung.seed=" + seed);
        try (RunningWorkspace workspace = RunningWorkspace.start(folder);
                CuttingProxy proxy = new CuttingProxy(workspace.url(), 0.2, random)) {
            Client owner = People.owner(workspace.url());
            for (int i = 0; i < commands; i++) {
                tasks.put(UUID.randomUUID(), UUID.randomUUID());
            }
            long begun = System.nanoTime();
            sendAll(owner.by(proxy.url()));
            System.out.printf(
                    "%d commands by %d callers: %d answers cut, %d ms%n",
                    commands, DUPLICATES, proxy.cuts(), (System.nanoTime() - begun) / 1_000_000);
            assertThat(proxy.cuts()).isGreaterThan(commands);
            verify(Log.of(workspace.data()));
            refusesAnotherBody(owner);
            assertThat(Log.of(workspace.data()).events()).hasSize(before(workspace) + commands);
        }
    }

    private int before(RunningWorkspace workspace) throws Exception {
        return (int)
                Log.of(workspace.data()).events().stream()
                        .filter(event -> !tasks.containsKey(event.command()))
                        .count();
    }

    private void verify(Log log) {
        Map<UUID, List<Row>> effects =
                log.events().stream().collect(Collectors.groupingBy(Row::command));
        tasks.forEach(
                (command, task) -> {
                    List<Row> all = effects.getOrDefault(command, List.of());
                    assertThat(all).as("%s", command).hasSize(1);
                    Row effect = all.getFirst();
                    assertThat(effect.stream()).isEqualTo(task);
                    assertThat(answers.get(command))
                            .containsExactly(
                                    "{\"id\":\"%s\",\"version\":1,\"position\":%d}"
                                            .formatted(task, effect.position()));
                });
    }

    private void refusesAnotherBody(Client owner) throws Exception {
        for (Map.Entry<UUID, UUID> each : tasks.entrySet()) {
            String other = body(each.getValue()).replace("một", "hai");
            var answer = owner.send("tasks/create-task", other, each.getKey());
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("kernel.command-reused");
        }
    }

    private void sendAll(Client client) throws Exception {
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
                ExecutorService hands = Executors.newFixedThreadPool(TOGETHER)) {
            List<Future<?>> all = new ArrayList<>();
            for (UUID command : tasks.keySet()) {
                all.add(hands.submit(() -> sendByAll(client, command, callers)));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
    }

    private Void sendByAll(Client client, UUID command, ExecutorService callers) throws Exception {
        List<Future<String>> all = new ArrayList<>();
        for (int i = 0; i < DUPLICATES; i++) {
            all.add(callers.submit(() -> persist(client, command)));
        }
        Set<String> different = ConcurrentHashMap.newKeySet();
        for (Future<String> each : all) {
            different.add(each.get());
        }
        answers.put(command, different);
        return null;
    }

    private String persist(Client client, UUID command) throws InterruptedException {
        String body = body(requireNonNull(tasks.get(command)));
        while (true) {
            try {
                var answer = client.send("tasks/create-task", body, command);
                return answer.statusCode() == 200
                        ? answer.body()
                        : answer.statusCode() + " " + answer.body();
            } catch (IOException cut) {
                continue;
            }
        }
    }

    private static String body(UUID task) {
        return "{\"task\":\"%s\",\"title\":\"một\"}".formatted(task);
    }
}
