package app.chung.architecture.wrong.prose.language.tasks;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A class among the records, and it talks. */
public class Mutable {

    private static final Logger LOG = LoggerFactory.getLogger(Mutable.class);

    /** Talks. */
    public void speak() {
        LOG.info("I am no record");
    }
}
