package app.chung.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The status in words, for people who read a problem without our front end. */
final class Titles {

    private Titles() {}

    static String of(int status) {
        @Nullable HttpStatus known = HttpStatus.resolve(status);
        return known == null ? "Status " + status : known.getReasonPhrase();
    }
}
