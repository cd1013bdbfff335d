package app.chung.commandgateway.imports.job;

import app.chung.importers.issues.IssueImport;
import app.chung.importers.slack.SlackImport;
import java.util.Optional;

/** Tells from its first bytes what a file may be; whether it is that, its importer says. */
final class FileKind {

    static final String SLACK = SlackImport.SOURCE;
    static final String ISSUES = IssueImport.SOURCE;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private FileKind() {}

    /** Its source; nothing when it is neither. */
    static Optional<String> of(byte[] begin) {
        if (begin.length >= 4 && begin[0] == 'P' && begin[1] == 'K' && begin[2] < 9) {
            return Optional.of(SLACK);
        }
        int at = startsWithMark(begin) ? MARK.length : 0;
        while (at < begin.length && Character.isWhitespace(begin[at])) {
            at++;
        }
        return at < begin.length && begin[at] == '{' ? Optional.of(ISSUES) : Optional.empty();
    }

    private static boolean startsWithMark(byte[] begin) {
        return begin.length >= MARK.length
                && begin[0] == MARK[0]
                && begin[1] == MARK[1]
                && begin[2] == MARK[2];
    }
}
