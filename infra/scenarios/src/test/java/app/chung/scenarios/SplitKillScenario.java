package app.chung.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.language.json.EventCodec;
import app.chung.ledger.reader.LedgerUnavailable;
import app.chung.ledger.reader.RecordedEvent;
import app.chung.ledger.reader.kafka.KafkaLog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * R1 over several processes: the engines, either command node, of which one copies the log to
 * Kafka, and query nodes are killed at random moments while clients write by both command nodes.
 */
@Timeout(1_200)
class SplitKillScenario {

    private static final int KILLS = Integer.getInteger("chung.kills", 5);
    private static final int WORKERS = 5;
    private static final int QUERY_NODES = 2;
    private static final int PIECE = 1_000;

    private final long seed = Long.getLong("chung.seed", System.nanoTime());
    private final Random random = new Random(seed);

    /** What is killed; each comes back by itself or is started again. */
    private enum Part {
        COMMAND_NODE,
        SECOND_COMMAND_NODE,
        QUERY_NODE,
        KAFKA,
        POSTGRES,
        OPENSEARCH,
        ALL_NODES;

        /** The nodes of which one copies first, so that few kills meet them too. */
        static Part of(int turn, Random random) {
            Part[] all = values();
            return turn < 2 ? all[turn] : all[random.nextInt(all.length)];
        }
    }

    @Test
    void what_was_acknowledged_stays_and_is_told_once(@TempDir Path folder) throws Exception {
        System.out.println("chung.seed=" + seed);
        try (RunningWorkspace workspace = RunningWorkspace.start(Shape.SPLIT, folder, Map.of());
                CommandNode second = CommandNode.beside(workspace)) {
            Client owner = People.owner(workspace.url());
            try (Crew crew = new Crew(owner)) {
                for (Client member : crew.members(WORKERS, owner, workspace.url())) {
                    Random own = new Random(random.nextLong());
                    crew.employ(member.byEither(second.url(), own), own);
                }
                for (int i = 0; i < KILLS; i++) {
                    TimeUnit.MILLISECONDS.sleep(300 + random.nextInt(1_000));
                    kill(Part.of(i, random), workspace, second);
                    crew.progress();
                }
                crew.goHome();
                System.out.println(crew.history().summary());
                crew.history().check(Log.of(workspace.data()));
            }
            Views views = new Views(owner);
            views.settle();
            assertThat(copied(workspace.data(), views.head()))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, views.head()).boxed().toList());
            views.areWhatTheLogSays();
        }
    }

    private void kill(Part part, RunningWorkspace workspace, CommandNode second) throws Exception {
        System.out.println("killed: " + part);
        DataFolder data = workspace.data();
        switch (part) {
            case COMMAND_NODE -> dies(() -> workspace.commandNode());
            case SECOND_COMMAND_NODE -> second.killAndRestart();
            case QUERY_NODE -> dies(() -> workspace.queryNodes().get(random.nextInt(QUERY_NODES)));
            case KAFKA -> dies(data::kafka);
            case POSTGRES -> dies(data::postgres);
            case OPENSEARCH -> dies(data::openSearch);
            case ALL_NODES -> {
                workspace.kill();
                workspace.restart();
            }
        }
    }

    /** As soon as it is there: it may have been killed a moment ago. */
    private static void dies(Callable<ProcessHandle> process) throws Exception {
        Soon.is("it is there", () -> died(process));
    }

    private static boolean died(Callable<ProcessHandle> process) throws Exception {
        try {
            ProcessHandle there = process.call();
            boolean killed = there.destroyForcibly();
            there.onExit().join();
            return killed;
        } catch (NoSuchElementException | IndexOutOfBoundsException | IOException notYet) {
            return false;
        }
    }

    /** The positions as whoever follows Kafka alone hears of them. */
    private static List<Long> copied(DataFolder data, long head) throws Exception {
        List<Long> positions = new ArrayList<>();
        try (KafkaLog log = new KafkaLog(data.kafkaTopic(), EventCodec.load(), null)) {
            Soon.is("all is in Kafka", () -> isThere(log, head));
            while (positions.size() < head) {
                log.after(positions.size(), PIECE).stream()
                        .map(RecordedEvent::position)
                        .filter(position -> position <= head)
                        .forEach(positions::add);
            }
        }
        return positions;
    }

    private static boolean isThere(KafkaLog log, long head) {
        try {
            return log.head() >= head;
        } catch (LedgerUnavailable notYet) {
            return false;
        }
    }
}
