package app.chung.language.json.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

public record Due(LocalDate date, @Nullable LocalTime time, String zone) {}
