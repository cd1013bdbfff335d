package app.chung.querygateway;

import app.chung.engine.run.Engine;
import app.chung.engine.run.ViewProgress;
import app.chung.engine.run.ViewState;
import app.chung.engine.search.Search;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** How far each view and its part of the index is behind, and what waits for help. */
@Component
record ViewMeters(Engine engine, Search search) implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("chung.log.head", engine, Engine::head)
                .description("The newest event that this node has heard of")
                .register(meters);
        engine.projections()
                .forEach(
                        view -> {
                            String name = view.name().toString();
                            gauge(meters, "position", name, ViewProgress::position);
                            gauge(meters, "behind", name, ViewProgress::behind);
                            gauge(meters, "parked", name, ViewProgress::parkedKeys);
                            gauge(meters, "stopped", name, ViewMeters::stopped);
                        });
        search.progress().forEach(part -> found(meters, part.view()));
    }

    private void gauge(
            MeterRegistry meters, String what, String view, ToDoubleFunction<ViewProgress> number) {
        Gauge.builder("chung.view." + what, () -> ofServing(view, number))
                .tag("view", view)
                .description("Of the build that serves")
                .register(meters);
    }

    private double ofServing(String view, ToDoubleFunction<ViewProgress> number) {
        return engine.progress().stream()
                .filter(one -> one.view().equals(view))
                .mapToDouble(number)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static double stopped(ViewProgress view) {
        return view.state() == ViewState.STOPPED ? 1 : 0;
    }

    private void found(MeterRegistry meters, String view) {
        Gauge.builder("chung.search.behind", () -> behind(view))
                .tag("view", view)
                .description("Events that can not be found yet")
                .register(meters);
    }

    private double behind(String view) {
        return search.progress().stream()
                .filter(part -> part.view().equals(view))
                .mapToDouble(part -> Math.max(0, engine.head() - part.position()))
                .findFirst()
                .orElse(Double.NaN);
    }
}
