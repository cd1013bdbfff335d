package app.chung.commandgateway.imports;

import app.chung.commandgateway.Told;
import app.chung.language.kernel.Command;
import app.chung.language.kernel.CommandId;
import app.chung.language.kernel.StreamId;

/** A line that was read: what is told, and of which stream. */
record Wish(int index, CommandId id, Command command, byte[] hash, Told told, StreamId stream) {}
