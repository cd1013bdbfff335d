package app.chung.querygateway.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** How many browsers listen. */
@Component
record LiveMeters(LiveHub hub) implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("chung.live.streams", hub, LiveHub::streams)
                .description("Open live streams")
                .register(meters);
    }
}
