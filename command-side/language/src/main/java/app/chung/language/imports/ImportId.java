package app.chung.language.imports;

import app.chung.language.kernel.Id;
import java.util.UUID;

/** Names one run of an import. */
public record ImportId(UUID value) implements Id {}
