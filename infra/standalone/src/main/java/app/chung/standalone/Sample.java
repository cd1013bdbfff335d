package app.chung.standalone;

import app.chung.demo.Diary;
import app.chung.demo.SampleCompany;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The sample company, where it is wished for: in a data directory that holds nothing else.
 *
 * @param options what the command line says
 * @param data the data directory
 */
record Sample(Options options, Path data) {

    /** Keeps a company's own data and the sample company apart. */
    void check() {
        Diary diary = Diary.in(data);
        if (options.demo()) {
            if (!diary.exists() && Files.exists(data.resolve("postgres"))) {
                throw new Options.UnusableOption(
                        data + " holds a workspace of its own; give --demo another --data DIR");
            }
            diary.begin(Instant.now());
        } else if (diary.exists()) {
            throw new Options.UnusableOption(
                    data
                            + " holds the sample company; start it with --demo, or give another --data DIR");
        }
    }

    /** Tells the sample company what is missing. */
    void tell(String url, Optional<String> setupCode, Consumer<String> out) {
        if (options.demo()) {
            new SampleCompany(url, Diary.in(data), out).tell(setupCode);
        }
    }
}
