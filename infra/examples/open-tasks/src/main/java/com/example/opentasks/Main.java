package com.example.opentasks;

import java.util.HashMap;
import java.util.Map;

/** Prints the open tasks of a Chung whose log is copied to Kafka. */
public final class Main {

    private Main() {}

    /**
     * Arguments: {@code host:port}, the topic, and what else the client needs, as {@code
     * key=value}.
     */
    public static void main(String[] arguments) {
        Map<String, Object> client = new HashMap<>();
        client.put("bootstrap.servers", arguments[0]);
        for (int i = 2; i < arguments.length; i++) {
            String[] pair = arguments[i].split("=", 2);
            client.put(pair[0], pair[1]);
        }
        OpenTasks tasks = new OpenTasks();
        try (History history = new History(client, arguments[1])) {
            history.replay(tasks::add);
            tasks.titles().forEach(System.out::println);
            System.out.println("as of position " + history.position());
        }
    }
}
