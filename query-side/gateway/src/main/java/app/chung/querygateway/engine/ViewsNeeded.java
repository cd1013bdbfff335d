package app.chung.querygateway.engine;

import app.chung.engine.run.Engine;
import app.chung.engine.run.ViewState;
import app.chung.platform.server.Needed;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * A node whose views can't be asked, or show what was long ago, is better not asked. A view that
 * has stopped has stopped at every node, so it keeps nobody away; nor does search, without which
 * everything else works.
 */
@Component
record ViewsNeeded(Engine engine) implements Needed {

    private static final Set<ViewState> ABSENT =
            EnumSet.of(ViewState.WAITING, ViewState.CATCHING_UP);

    @Override
    public String name() {
        return "views";
    }

    @Override
    public boolean isThere() {
        return engine.progress().stream().noneMatch(view -> ABSENT.contains(view.state()));
    }
}
