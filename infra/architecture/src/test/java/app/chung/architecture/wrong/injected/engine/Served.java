package app.chung.architecture.wrong.injected.engine;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Waits to be given what it needs. */
final class Served {

    @Autowired @Nullable String needed;
}
