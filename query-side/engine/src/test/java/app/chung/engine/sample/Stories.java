package app.chung.engine.sample;

import app.chung.engine.sample.NoteEvent.Extended;
import app.chung.engine.sample.NoteEvent.Moved;
import app.chung.engine.sample.NoteEvent.Poison;
import app.chung.engine.sample.NoteEvent.Removed;
import app.chung.engine.sample.NoteEvent.Written;
import java.util.List;
import java.util.Random;

/** Makes up what happens to notes; the same seed, the same story. */
public final class Stories {

    private static final int NOTES = 40;

    private Stories() {}

    /** Appends so many events. */
    public static void write(Log log, long seed, int events) {
        Random random = new Random(seed);
        for (int i = 0; i < events; i++) {
            log.append(next(random));
        }
    }

    private static NoteEvent next(Random random) {
        String note = "n" + random.nextInt(NOTES);
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> new Written(note, "f" + random.nextInt(3), "text " + random.nextInt());
            case 3, 4, 5, 6 -> new Extended(note, "+" + random.nextInt(100));
            case 7 -> new Removed(note);
            case 8 -> new Poison(note);
            default -> new Moved(List.of(note, "n" + random.nextInt(NOTES)), "moved");
        };
    }
}
