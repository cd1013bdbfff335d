package app.chung.architecture.wrong.sight.access;

import org.springframework.core.Ordered;

/** Access that knows a framework. */
record Glimpse(Ordered order) {}
