package app.chung.engine.run;

import app.chung.engine.store.Table;
import org.jspecify.annotations.Nullable;

/** Says how far a view is. */
final class Progressing {

    private Progressing() {}

    static ViewProgress of(Keeper<?> keeper, long head) {
        Runner<?> runner = keeper.runner();
        if (runner == null) {
            return new ViewProgress(
                    keeper.name().toString(),
                    keeper.serving() instanceof Table t ? t.version() : 0,
                    keeper.projection().revision(),
                    keeper.serving() == null ? ViewState.WAITING : ViewState.CATCHING_UP,
                    keeper.position(),
                    Math.max(0, head - keeper.position()),
                    0,
                    null,
                    0,
                    null,
                    keeper.note());
        }
        return of(keeper, runner, state(runner, head), head);
    }

    static ViewProgress building(Keeper<?> keeper, Runner<?> runner, long head) {
        ViewState state = state(runner, head);
        return of(keeper, runner, state == ViewState.STOPPED ? state : ViewState.BUILDING, head);
    }

    private static ViewProgress of(Keeper<?> keeper, Runner<?> runner, ViewState state, long head) {
        long reached = runner.gate().reached();
        long behind = Math.max(0, head - reached);
        double rate = runner.pace().rate();
        @Nullable String stopped = runner.stopped();
        return new ViewProgress(
                keeper.name().toString(),
                runner.table().version(),
                keeper.projection().revision(),
                state,
                reached,
                behind,
                Math.round(rate),
                behind == 0 ? Long.valueOf(0) : rate < 1 ? null : Math.round(behind / rate),
                runner.parkedKeys(),
                stopped == null ? runner.trouble() : stopped,
                keeper.note());
    }

    private static ViewState state(Runner<?> runner, long head) {
        if (runner.stopped() != null) {
            return ViewState.STOPPED;
        }
        if (runner.trouble() != null || !runner.isAlive()) {
            return ViewState.WAITING;
        }
        return ViewState.after(head - runner.gate().reached());
    }
}
