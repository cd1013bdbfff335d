package app.chung.ledger;

import app.chung.language.kernel.Claim;
import app.chung.language.kernel.CommandId;
import app.chung.language.kernel.StreamId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one commit takes along. Each stream, command id and claim comes once, so that no command
 * fails for a neighbour's sake; a command that changes access comes last, because the others did
 * not know of it. A chain counts as one command. What does not fit waits for the next commit.
 */
final class Batch {

    static final int LARGEST = 512;
    private static final long MOST_BYTES = 4L << 20;

    private final List<Pending> members = new ArrayList<>();
    private final Set<StreamId> streams = new HashSet<>();
    private final Set<CommandId> commands = new HashSet<>();
    private final Set<Claim> names = new HashSet<>();
    private @Nullable Pending last;
    private long bytes;

    private Batch() {}

    /** Takes what fits out of those waiting, eldest first. */
    static List<Pending> from(Queue<Pending> waiting) {
        Batch batch = new Batch();
        Set<StreamId> blocked = new HashSet<>();
        for (Iterator<Pending> eldest = waiting.iterator(); eldest.hasNext() && batch.hasRoom(); ) {
            Pending next = eldest.next();
            if (!blocked.contains(next.append.stream()) && batch.add(next)) {
                eldest.remove();
            } else {
                blocked.add(next.append.stream());
            }
        }
        return batch.inOrder();
    }

    private boolean hasRoom() {
        return commands.size() < LARGEST && bytes < MOST_BYTES;
    }

    private boolean add(Pending next) {
        boolean access = next.chain().anyMatch(Pending::concernsAccess);
        if (collides(next) || (access && last != null)) {
            return false;
        }
        streams.add(next.append.stream());
        next.chain().forEach(this::count);
        if (access) {
            last = next;
        } else {
            members.add(next);
        }
        return true;
    }

    private void count(Pending next) {
        commands.add(next.append.command());
        names.addAll(next.append.claims());
        names.addAll(next.append.releases());
        bytes += next.size();
    }

    private boolean collides(Pending next) {
        return streams.contains(next.append.stream())
                || next.chain().map(link -> link.append).anyMatch(this::collides);
    }

    private boolean collides(Append append) {
        return commands.contains(append.command())
                || append.claims().stream().anyMatch(names::contains)
                || append.releases().stream().anyMatch(names::contains);
    }

    private List<Pending> inOrder() {
        if (last != null) {
            members.add(last);
        }
        members.removeIf(member -> !member.send());
        return members;
    }
}
