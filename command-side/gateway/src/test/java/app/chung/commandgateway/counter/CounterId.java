package app.chung.commandgateway.counter;

import app.chung.language.kernel.Id;
import java.util.UUID;

public record CounterId(UUID value) implements Id {}
