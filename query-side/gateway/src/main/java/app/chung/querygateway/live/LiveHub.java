package app.chung.querygateway.live;

import app.chung.access.Access;
import app.chung.engine.Change;
import app.chung.engine.Live;
import app.chung.engine.Projection;
import app.chung.engine.ViewName;
import app.chung.engine.run.Announcements;
import app.chung.engine.run.Engine;
import app.chung.platform.access.AccessFold;
import app.chung.platform.session.Caller;
import app.chung.platform.session.SessionReader;
import app.chung.platform.web.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells open streams what has changed. A change is written when the first one looks, and once,
 * however many look; access is asked again for every stream at the moment of sending, and a change
 * of rights is told at once.
 */
@Component
class LiveHub implements Announcements.Listener, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(LiveHub.class);
    private static final Duration AGAIN = Duration.ofSeconds(1);
    private static final int REMEMBERED = 10_000;
    private static final int LARGEST = 4_096;
    private static final int STREAMS_A_PERSON = 16;

    private final Engine engine;
    private final AccessFold access;
    private final SessionReader sessions;
    private final JsonMapper json;
    private final Map<ViewName, Live> ways;
    private final LiveLog log;
    private final Set<Connection> open = ConcurrentHashMap.newKeySet();
    private final Semaphore rights = new Semaphore(0);
    private final Thread watcher = Thread.ofVirtual().name("live-rights").unstarted(this::watch);

    LiveHub(Engine engine, AccessFold access, SessionReader sessions, JsonMapper json) {
        this.engine = engine;
        this.access = access;
        this.sessions = sessions;
        this.json = json;
        this.ways =
                engine.projections().stream()
                        .collect(Collectors.toMap(Projection::name, Projection::live));
        this.log = new LiveLog(REMEMBERED, engine::begun);
        Runnable unused = engine.announcements().listen(this);
        access.onChange(_ -> rights.release());
        watcher.start();
    }

    @Override
    public void changed(Change change) {
        Live way = ways.getOrDefault(change.view(), Live.SILENT);
        if (way == Live.SILENT) {
            return;
        }
        LiveChange told = told(change, way);
        log.add(told);
        Access now = access.get();
        open.forEach(connection -> connection.offer(told, now));
    }

    @Override
    public void startOver(long upTo) {
        // Just after the start the log may not have been asked yet, while its changes are stored.
        log.forget(Math.max(upTo, engine.head()));
        open.forEach(Connection::resync);
    }

    /** Opens a stream; refused beyond a number that no honest browser needs. */
    Connection connect(Caller caller) {
        long already =
                open.stream().filter(c -> c.caller().person().equals(caller.person())).count();
        if (already >= STREAMS_A_PERSON) {
            throw Problem.tooManyRequests(30);
        }
        Connection connection = new Connection(caller, access.get());
        open.add(connection);
        if (!sessions.stillThere(caller)) {
            connection.end();
        }
        return connection;
    }

    int streams() {
        return open.size();
    }

    void disconnect(Connection connection) {
        open.remove(connection);
    }

    LiveLog log() {
        return log;
    }

    Access access() {
        return access.get();
    }

    boolean stillThere(Caller caller) {
        return sessions.stillThere(caller);
    }

    /** The newest event that this node has heard of. */
    long head() {
        return engine.head();
    }

    /** Everything up to here has been told. */
    long told() {
        return engine.told();
    }

    private LiveChange told(Change change, Live way) {
        var document = change.document();
        return new LiveChange(
                change.view(),
                change.key(),
                change.since(),
                change.position(),
                engine.told(),
                document == null ? null : document.audience(),
                change.formerly(),
                SingletonSupplier.of(() -> present(change, way)),
                SingletonSupplier.of(() -> json.writeValueAsString(News.removed(change))));
    }

    private String present(Change change, Live way) {
        boolean whole = way == Live.DOCUMENT && change.document() != null;
        String text = json.writeValueAsString(News.of(change, whole));
        return whole && text.getBytes(StandardCharsets.UTF_8).length > LARGEST
                ? json.writeValueAsString(News.of(change, false))
                : text;
    }

    /** Many changes of rights in a row are looked at once. */
    private void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                rights.acquire();
                rights.drainPermits();
                if (!lookedAtAll()) {
                    boolean unused = rights.tryAcquire(AGAIN.toMillis(), TimeUnit.MILLISECONDS);
                    rights.release();
                }
            }
        } catch (InterruptedException e) {
            // The hub is closing.
        }
    }

    /** Whatever happens, nobody goes on hearing what they may not hear any more. */
    private boolean lookedAtAll() {
        try {
            Access now = access.get();
            open.forEach(connection -> look(connection, now));
            return true;
        } catch (RuntimeException e) {
            LOG.warn("Streams could not be told of rights, and are told again", e);
            return false;
        }
    }

    private void look(Connection connection, Access now) {
        if (sessions.stillThere(connection.caller())) {
            connection.rightsChanged(now);
        } else {
            connection.end();
        }
    }

    @Override
    public void destroy() {
        watcher.interrupt();
        open.forEach(Connection::close);
    }
}
