package app.chung.ledger;

import app.chung.language.kernel.Claim;
import app.chung.language.kernel.StreamId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** One connection of the writer, with a name by which it can be fenced should it get lost. */
final class WriterSession implements AutoCloseable {

    private static final int PARAMETERS = 35;
    private static final String APPEND =
            "SELECT ledger.append(" + "?,".repeat(PARAMETERS - 1) + "?)";

    final UUID id = UUID.randomUUID();
    private final Connection connection;
    private final PreparedStatement statement;

    private WriterSession(Connection connection) throws SQLException {
        this.connection = connection;
        this.statement = connection.prepareStatement(APPEND);
    }

    /** On a connection whose transactions somebody else ends. */
    static WriterSession on(Connection connection) throws SQLException {
        return new WriterSession(connection);
    }

    static WriterSession open(DataSource source) throws SQLException {
        Connection connection = source.getConnection();
        try {
            return new WriterSession(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    boolean isUsable() {
        try {
            return !connection.isClosed();
        } catch (SQLException e) {
            return false;
        }
    }

    /** Settles what became of a lost session's last call. Waits until its transaction has ended. */
    void fence(UUID lost) throws SQLException {
        try (PreparedStatement fence = connection.prepareStatement("SELECT ledger.fence(?)")) {
            fence.setObject(1, lost);
            fence.execute();
        }
    }

    Outcome append(List<Pending> batch) throws SQLException {
        bind(batch);
        try (ResultSet row = statement.executeQuery()) {
            row.next();
            return new AppendAnswer(batch).read(row.getString(1));
        }
    }

    private record Member(int ordinal, Pending pending, int last) {
        Append append() {
            return pending.append;
        }
    }

    private record Row(Member member, int index, Pending.Row row) {
        Append append() {
            return member.append();
        }
    }

    private record Name(Member member, Claim claim) {
        StreamId stream() {
            return member.append().stream();
        }
    }

    private void bind(List<Pending> batch) throws SQLException {
        List<Member> members = members(batch);
        Columns columns = new Columns(connection, statement).value(id);
        bindMembers(columns, members);
        bindRows(columns, rows(members));
        bindNames(columns, names(members, true));
        bindNames(columns, names(members, false));
    }

    private static void bindMembers(Columns columns, List<Member> members) throws SQLException {
        columns.uuid(members, m -> m.append().command().value())
                .bytes(members, m -> m.append().bodyHash())
                .text(members, m -> m.append().stream().kind())
                .uuid(members, m -> m.append().stream().id())
                .ints(members, m -> m.append().expectedVersion())
                .ints(members, m -> m.pending().rows.size())
                .ints(members, Member::last)
                .longs(members, m -> m.append().accessPosition())
                .times(members, m -> Origins.occurredAt(m.append().origin()));
    }

    private static void bindRows(Columns columns, List<Row> rows) throws SQLException {
        columns.ints(rows, r -> r.member().ordinal())
                .uuid(rows, r -> r.append().command().value())
                .text(rows, r -> r.append().stream().kind())
                .uuid(rows, r -> r.append().stream().id())
                .ints(rows, r -> r.append().expectedVersion() + r.index())
                .uuid(rows, r -> r.row().id().value())
                .text(rows, r -> r.row().event().name())
                .shorts(rows, r -> r.row().event().revision())
                .truths(rows, r -> r.row().access())
                .bytes(rows, r -> r.row().event().payload())
                .bytes(rows, r -> r.row().event().sealed())
                .uuid(rows, r -> r.append().origin().actor().value())
                .times(rows, r -> Origins.occurredAt(r.append().origin()))
                .uuid(rows, r -> r.append().origin().recordedBy().value())
                .text(rows, r -> Origins.source(r.append().origin()));
    }

    private static void bindNames(Columns columns, List<Name> names) throws SQLException {
        columns.ints(names, n -> n.member().ordinal())
                .text(names, n -> n.stream().kind())
                .uuid(names, n -> n.stream().id())
                .text(names, n -> n.claim().scope())
                .text(names, n -> n.claim().value());
    }

    private static List<Member> members(List<Pending> batch) {
        List<Member> members = new ArrayList<>(batch.size());
        int last = 0;
        for (Pending pending : batch) {
            last += pending.rows.size();
            members.add(new Member(members.size() + 1, pending, last));
        }
        return members;
    }

    private static List<Row> rows(List<Member> members) {
        List<Row> rows = new ArrayList<>(members.size());
        for (Member member : members) {
            int index = 0;
            for (Pending.Row row : member.pending().rows) {
                index++;
                rows.add(new Row(member, index, row));
            }
        }
        return rows;
    }

    private static List<Name> names(List<Member> members, boolean taken) {
        List<Name> names = new ArrayList<>();
        for (Member member : members) {
            Append append = member.append();
            for (Claim claim : taken ? append.claims() : append.releases()) {
                names.add(new Name(member, claim));
            }
        }
        return names;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            return; // it was lost already
        }
    }
}
