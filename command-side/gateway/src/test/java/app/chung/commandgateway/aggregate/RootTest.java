package app.chung.commandgateway.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.access.Access;
import app.chung.command.Asker;
import app.chung.command.tasks.Task;
import app.chung.language.kernel.Command;
import app.chung.language.kernel.CommandId;
import app.chung.language.kernel.KernelRefusal;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.kernel.StreamId;
import app.chung.language.people.CredentialId;
import app.chung.language.people.Language;
import app.chung.language.people.OrganisationEvent.ModuleSwitchedOff;
import app.chung.language.people.OrganisationId;
import app.chung.language.people.OrganisationRefusal.ModuleIsOff;
import app.chung.language.people.PersonEvent.PersonRegistered;
import app.chung.language.people.Role;
import app.chung.language.people.WorkModule;
import app.chung.language.tasks.TaskCommand.CompleteTask;
import app.chung.language.tasks.TaskCommand.CreateTask;
import app.chung.language.tasks.TaskCommand.RenameTask;
import app.chung.language.tasks.TaskEvent.TaskCompleted;
import app.chung.language.tasks.TaskEvent.TaskCreated;
import app.chung.language.tasks.TaskEvent.TaskRenamed;
import app.chung.language.tasks.TaskId;
import app.chung.ledger.axon.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RootTest {

    private static final PersonId LAN = new PersonId(new UUID(7, 1));
    private static final PersonId STRANGER = new PersonId(new UUID(7, 2));
    private static final TaskId TASK = new TaskId(new UUID(7, 3));
    private static final StreamId STREAM = new StreamId("task", TASK.value());
    private static final TaskCreated CREATED =
            new TaskCreated(TASK, "A", null, null, 0, null, null, LAN, null, null);

    private final RootFactory factory = new RootFactory(new Task());
    private AggregateTestFixture<Root> fixture;

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(Root.class);
        fixture.registerAggregateFactory(factory);
        DeciderCatalog.commandsOf(new Task().commands())
                .forEach(type -> fixture.registerCommandHandler(type, this::handle));
    }

    private Object handle(CommandMessage<?> message) throws Exception {
        Attempt attempt = Attempt.of(message);
        String id = attempt.stream().toString();
        return fixture.getRepository()
                .loadOrCreate(id, () -> factory.empty(id))
                .invoke(root -> root.handle(attempt));
    }

    @Test
    void applies_what_the_decider_decides() {
        when(new RenameTask(TASK, "B"), LAN, null, CREATED)
                .expectEvents(new TaskRenamed(TASK, "A", "B"));
    }

    @Test
    void folds_history_before_it_decides() {
        when(new CompleteTask(TASK), LAN, null, CREATED, new TaskCompleted(TASK))
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome.Unchanged(2));
    }

    @Test
    void refuses_a_stale_version_and_tells_the_present_one() {
        when(new RenameTask(TASK, "B"), LAN, 7, CREATED)
                .expectNoEvents()
                .expectResultMessagePayload(
                        new Outcome.Refused(1, new KernelRefusal.StaleVersion(7, 1)));
    }

    @Test
    void tells_no_version_to_those_who_may_not_know_of_the_thing() {
        when(new RenameTask(TASK, "B"), STRANGER, 7, CREATED)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome.Refused(1, new KernelRefusal.NotFound()));
    }

    @Test
    void tells_no_version_of_what_is_there_already() {
        when(new CreateTask(TASK, "B", null, null, null, null, null, null, null), LAN, 7, CREATED)
                .expectNoEvents()
                .expectResultMessagePayload(
                        new Outcome.Refused(1, new KernelRefusal.AlreadyExists()));
    }

    @Test
    void does_nothing_with_what_the_organisation_does_without() {
        Access off =
                access().after(2, new ModuleSwitchedOff(OrganisationId.ONLY, WorkModule.TASKS));
        when(new RenameTask(TASK, "B"), new Asker(LAN, off, Instant.EPOCH), 7, CREATED)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome.Refused(1, new ModuleIsOff()));
    }

    @Test
    void starts_from_a_snapshot_as_from_the_events_themselves() {
        Root folded = factory.empty(STREAM.toString());
        folded.on(CREATED, LAN);
        Snapshots form = new Snapshots(DeciderCatalog.of(java.util.List.of(new Task())));
        Object read = form.read("task", form.write(folded.state()));
        assertThat(read).isEqualTo(folded.state());
        assertThat(form.shape("task")).startsWith("TaskState-");
    }

    private ResultValidator<Root> when(
            Command command, PersonId person, @Nullable Integer expected, Object... history) {
        return when(command, new Asker(person, access(), Instant.EPOCH), expected, history);
    }

    private ResultValidator<Root> when(
            Command command, Asker asker, @Nullable Integer expected, Object... history) {
        Attempt attempt =
                new Attempt(
                        command,
                        new CommandId(UUID.randomUUID()),
                        new byte[0],
                        STREAM,
                        asker,
                        expected);
        return fixture.given(byLan(history)).when(command, Map.of(Attempt.KEY, attempt));
    }

    private static Object[] byLan(Object... history) {
        return java.util.Arrays.stream(history)
                .map(event -> new GenericEventMessage<>(event, Actor.metaData(LAN)))
                .toArray();
    }

    private static Access access() {
        return Access.empty()
                .after(
                        1,
                        new PersonRegistered(
                                LAN,
                                Role.MEMBER,
                                Personal.of(LAN, "Lan"),
                                Personal.of(LAN, "Lan"),
                                Personal.of(LAN, "lan@example.org"),
                                Language.VI,
                                new CredentialId(new UUID(7, 4)),
                                null));
    }
}
