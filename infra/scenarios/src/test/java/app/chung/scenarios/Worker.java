package app.chung.scenarios;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;

/** A client that does a little of everything, about ten commands a second. */
final class Worker implements Callable<Void> {

    private static final long PERIOD_MILLIS = 90;
    private static final int TURNS = 10;

    private final Sender sender;
    private final Shift shift;
    private final Common common;
    private final RandomGenerator random;
    private UUID own = new UUID(0, 0);
    private UUID message = new UUID(0, 0);
    private int turn;

    /** What all workers write to. */
    record Common(UUID post, UUID task, UUID channel) {}

    Worker(Client client, Shift shift, History history, Common common, RandomGenerator random) {
        this.sender = new Sender(client, history, random);
        this.shift = shift;
        this.common = common;
        this.random = random;
    }

    @Override
    public Void call() throws InterruptedException {
        while (shift.begin()) {
            try {
                step(turn++ % TURNS);
            } finally {
                shift.end();
            }
            Thread.sleep(PERIOD_MILLIS);
        }
        return null;
    }

    private void step(int which) throws InterruptedException {
        switch (which) {
            case 0 -> create();
            case 1 -> onOwn("rename-task", ",\"title\":\"Tiến độ " + turn + "\"", 1);
            case 2 -> commentOnPost();
            case 3 -> onOwn("complete-task", "", 1);
            case 4 -> onOwn("complete-task", "", 0);
            case 5 -> onOwn("rename-task", ",\"title\":\"không được\"", 0);
            case 6 -> say();
            case 7 -> edit();
            case 8 -> write();
            default -> commentOnTask();
        }
    }

    private void create() throws InterruptedException {
        own = fresh();
        onOwn("create-task", ",\"title\":\"Việc " + turn + "\"", 1);
    }

    private void onOwn(String command, String more, int events) throws InterruptedException {
        String body = "{\"task\":\"%s\"%s}".formatted(own, more);
        sender.send("tasks/" + command, own, body, events);
    }

    private void commentOnPost() throws InterruptedException {
        String body =
                "{\"post\":\"%s\",\"comment\":\"%s\",\"text\":\"ừ\"}"
                        .formatted(common.post(), fresh());
        sender.send("feed/comment-on-post", common.post(), body, 1, 0.3);
    }

    private void commentOnTask() throws InterruptedException {
        String body =
                "{\"task\":\"%s\",\"comment\":\"%s\",\"text\":\"ừ\"}"
                        .formatted(common.task(), fresh());
        sender.send("tasks/comment-on-task", common.task(), body, 1, 0.3);
    }

    private void say() throws InterruptedException {
        message = fresh();
        String body =
                "{\"message\":\"%s\",\"channel\":\"%s\",\"text\":\"chào %d\"}"
                        .formatted(message, common.channel(), turn);
        sender.send("chat/send-message", message, body, 1);
    }

    private void edit() throws InterruptedException {
        String body = "{\"message\":\"%s\",\"text\":\"chào lại %d\"}".formatted(message, turn);
        sender.send("chat/edit-message", message, body, 1);
    }

    private void write() throws InterruptedException {
        UUID post = fresh();
        String body = "{\"post\":\"%s\",\"text\":\"**bài** %d\"}".formatted(post, turn);
        sender.send("feed/write-post", post, body, 1);
    }

    private UUID fresh() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
