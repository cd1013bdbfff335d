package app.chung.commandgateway;

import app.chung.access.Access;
import app.chung.command.Asker;
import app.chung.commandgateway.aggregate.Aggregates;
import app.chung.commandgateway.aggregate.Attempt;
import app.chung.commandgateway.aggregate.Chain;
import app.chung.commandgateway.aggregate.DeciderCatalog;
import app.chung.commandgateway.aggregate.Outcome;
import app.chung.language.imports.ImportRefusal.GoesBackInTime;
import app.chung.language.json.CommandCodec;
import app.chung.language.json.WireName;
import app.chung.language.kernel.Command;
import app.chung.language.kernel.CommandId;
import app.chung.language.kernel.KernelRefusal;
import app.chung.language.kernel.Malformed;
import app.chung.language.kernel.NamesPosition;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Refusal;
import app.chung.language.kernel.StreamId;
import app.chung.ledger.Append;
import app.chung.ledger.AppendResult;
import app.chung.ledger.Ledger;
import app.chung.ledger.StoredAnswer;
import app.chung.ledger.axon.NotAppended;
import app.chung.ledger.reader.LedgerUnavailable;
import app.chung.platform.access.AccessFold;
import app.chung.platform.web.Problem;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Takes a command and gives its answer, the same one however often it is sent. Blocking; throws
 * {@link Problem} for every kind of no.
 */
public final class CommandDesk {

    private static final int TRIES_AFTER_CLASH = 4;
    private static final int TRIES_AFTER_ACCESS = 25;

    private final DeciderCatalog deciders;
    private final Aggregates aggregates;
    private final Ledger ledger;
    private final AccessFold access;
    private final Clock clock;

    /** Has these aggregates decide. */
    public CommandDesk(
            DeciderCatalog deciders,
            Aggregates aggregates,
            Ledger ledger,
            AccessFold access,
            Clock clock) {
        this.deciders = deciders;
        this.aggregates = aggregates;
        this.ledger = ledger;
        this.access = access;
        this.clock = clock;
    }

    /** Carries out a command of the server's own making, which nobody will send again. */
    public Answer send(Command command, PersonId person) {
        UUID id = Ids.next();
        byte[] body =
                ByteBuffer.allocate(16)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array();
        byte[] hash = CommandCodec.hash(person, WireName.of(command.getClass()), body);
        return send(command, new CommandId(id), hash, person, null);
    }

    /** Carries out a command of a client, or gives the answer that it got before. */
    public Answer send(
            Command command,
            CommandId id,
            byte[] bodyHash,
            PersonId person,
            @Nullable Integer expected) {
        return carryOut(command, id, bodyHash, person, expected, () -> here(person));
    }

    /** Carries out what an import tells, or gives the answer that it got before. */
    public Answer tell(Telling telling) {
        Told told = telling.told();
        return carryOut(
                telling.command(),
                telling.id(),
                telling.hash(),
                told.actor(),
                null,
                () -> told.asker(access.get()));
    }

    /**
     * Carries out what an import tells of one stream, from the first on and as much as one commit
     * takes. The answers of what was carried out; none when the first has to be told alone.
     */
    public List<Answer> tellTogether(List<Telling> tellings) {
        for (int tries = 0; tries < TRIES_AFTER_ACCESS; tries++) {
            try {
                return together(tellings);
            } catch (NotAppended no) {
                if (!(no.result() instanceof AppendResult.StaleAccess)) {
                    return List.of();
                }
                access.catchUp();
            } catch (ConcurrencyException
                    | LockAcquisitionFailedException
                    | LedgerUnavailable
                    | Problem
                    | Malformed _) {
                return List.of(); // told alone, each gets the answer that is its own
            }
        }
        return List.of();
    }

    private List<Answer> together(List<Telling> tellings) {
        List<Function<Access, Attempt>> attempts =
                tellings.stream().map(this::attempt).limit(Append.LONGEST_CHAIN).toList();
        Attempt first = attempts.getFirst().apply(access.get());
        List<Outcome.Appended> done =
                aggregates.run(new Chain(first, attempts.subList(1, attempts.size())));
        if (done.stream().anyMatch(Outcome.Appended::concernsAccess)) {
            access.catchUp();
        }
        return done.stream()
                .map(Outcome.Appended::result)
                .map(it -> new Answer(it.stream().id(), it.version(), it.position()))
                .toList();
    }

    private Function<Access, Attempt> attempt(Telling telling) {
        Told told = telling.told();
        StreamId stream = streamOf(telling.command(), told.actor());
        return known -> {
            requireReached(telling.command());
            Asker asker = told.asker(known);
            return new Attempt(
                    telling.command(), telling.id(), telling.hash(), stream, asker, null);
        };
    }

    /** The stream of the aggregate that decides. */
    public StreamId streamOf(Command command, PersonId person) {
        return new StreamId(deciders.of(command).kind(), command.target(person).value());
    }

    private Asker here(PersonId person) {
        return new Asker(person, access.get(), clock.instant());
    }

    private Answer carryOut(
            Command command,
            CommandId id,
            byte[] bodyHash,
            PersonId person,
            @Nullable Integer expected,
            Supplier<Asker> asker) {
        requireReached(command);
        StreamId stream = streamOf(command, person);
        int clashes = 0;
        int accessChanges = 0;
        boolean again = false;
        while (clashes < TRIES_AFTER_CLASH && accessChanges < TRIES_AFTER_ACCESS) {
            Attempt attempt = new Attempt(command, id, bodyHash, stream, asker.get(), expected);
            switch (step(attempt)) {
                case Step.Answered(Answer answer) -> {
                    return answer;
                }
                case Step.Clashed _ -> {
                    aggregates.evict(stream);
                    clashes++;
                }
                case Step.Outdated _ -> {
                    access.catchUp();
                    accessChanges++;
                }
                case Step.Refused(Refusal why) -> {
                    if (again || !isOutdated(attempt)) {
                        throw Refusals.problem(why);
                    }
                    again = true;
                }
            }
        }
        throw Problem.unavailable();
    }

    /** Whether another node has changed access, so that what was refused may be allowed by now. */
    private boolean isOutdated(Attempt attempt) {
        access.catchUp();
        return access.get() != attempt.asker().access();
    }

    private void requireReached(Command command) {
        if (command instanceof NamesPosition names
                && names.position() > access.get().position()
                && names.position() > ledger.head()) {
            throw Problem.invalid("position", "not-reached");
        }
    }

    private Step step(Attempt attempt) {
        try {
            return once(attempt);
        } catch (NotAppended no) {
            return read(no.result());
        } catch (ConcurrencyException _) {
            return new Step.Clashed();
        } catch (LockAcquisitionFailedException _) {
            throw Problem.unavailable();
        }
    }

    private Step once(Attempt attempt) {
        return switch (aggregates.run(attempt)) {
            case Outcome.Appended appended -> {
                if (appended.concernsAccess()) {
                    access.catchUp();
                }
                yield read(appended.result());
            }
            case Outcome.Unchanged(int version) -> unchanged(attempt, version);
            case Outcome.Refused refused -> refused(attempt, refused);
        };
    }

    private Step unchanged(Attempt attempt, int version) {
        Optional<Step> known = known(attempt, version);
        return known.orElseGet(
                () ->
                        read(
                                ledger.append(
                                        new Append(
                                                attempt.id(),
                                                attempt.bodyHash(),
                                                attempt.stream(),
                                                version,
                                                List.of(),
                                                List.of(),
                                                List.of(),
                                                attempt.origin(),
                                                attempt.asker().access().position()))));
    }

    private Step refused(Attempt attempt, Outcome.Refused refused) {
        return known(attempt, refused.decidedOn())
                .orElseGet(() -> new Step.Refused(refused.refusal()));
    }

    // Before saying no, or that nothing is to be done: this may be a retry, and the cache may be
    // old.
    private Optional<Step> known(Attempt attempt, int decidedOn) {
        Optional<StoredAnswer> stored = ledger.findCommand(attempt.id());
        if (stored.isPresent()) {
            StoredAnswer answer = stored.get();
            if (!Arrays.equals(answer.bodyHash(), attempt.bodyHash())) {
                throw reused();
            }
            return Optional.of(answered(answer.stream(), answer.version(), answer.position()));
        }
        return ledger.versionOf(attempt.stream()) == decidedOn
                ? Optional.empty()
                : Optional.of(new Step.Clashed());
    }

    private static Step read(AppendResult result) {
        return switch (result) {
            case AppendResult.Done done -> answered(done.stream(), done.version(), done.position());
            case AppendResult.Clash _ -> new Step.Clashed();
            case AppendResult.StaleAccess _ -> new Step.Outdated();
            case AppendResult.Reused _ -> throw reused();
            case AppendResult.Taken(var claim) ->
                    throw Refusals.problem(new KernelRefusal.Taken(claim.scope()));
            case AppendResult.GoesBack _ -> throw Refusals.problem(new GoesBackInTime());
        };
    }

    private static Step answered(StreamId stream, int version, long position) {
        return new Step.Answered(new Answer(stream.id(), version, position));
    }

    /** The id was used for something else. */
    public static Problem reused() {
        return Problem.of(422, "kernel.command-reused");
    }

    /** What one attempt leads to. */
    private sealed interface Step {
        record Answered(Answer answer) implements Step {}

        record Clashed() implements Step {}

        record Outdated() implements Step {}

        record Refused(Refusal why) implements Step {}
    }
}
