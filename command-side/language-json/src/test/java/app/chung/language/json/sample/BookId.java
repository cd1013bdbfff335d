package app.chung.language.json.sample;

import app.chung.language.kernel.Id;
import java.util.UUID;

public record BookId(UUID value) implements Id {}
