package app.chung.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.access.Access;
import app.chung.language.groups.GroupEvent.GroupCreated;
import app.chung.language.groups.GroupEvent.MemberJoined;
import app.chung.language.groups.GroupId;
import app.chung.language.groups.MemberRole;
import app.chung.language.groups.Privacy;
import app.chung.language.kernel.Cast;
import app.chung.language.kernel.Claim;
import app.chung.language.kernel.Command;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.KernelRefusal;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.kernel.Refusal;
import app.chung.language.people.CredentialId;
import app.chung.language.people.Language;
import app.chung.language.people.OrganisationEvent.OrganisationFounded;
import app.chung.language.people.OrganisationId;
import app.chung.language.people.PersonEvent.PersonRegistered;
import app.chung.language.people.Role;
import java.time.Instant;
import java.util.List;

/** Given what happened, when somebody asks, then this happens. One aggregate, real access. */
public final class Story<C extends Command, E extends Event, S> {

    public static final PersonId OWNER = Cast.LAN;
    public static final PersonId MEMBER = Cast.MINH;
    public static final PersonId GUEST = Cast.HOA;
    public static final PersonId ADMIN = new PersonId(Cast.id(4));
    public static final PersonId OTHER = new PersonId(Cast.id(5));
    public static final PersonId STRANGER = new PersonId(Cast.id(6));
    public static final GroupId GROUP = new GroupId(Cast.id(21));
    public static final Instant NOW = Cast.FRIDAY;

    private final Decider<C, E, S> decider;
    private S state;
    private Access access = Access.empty();

    private Story(Decider<C, E, S> decider) {
        this.decider = decider;
        this.state = decider.initial();
    }

    /** A story before the organisation is set up. */
    public static <C extends Command, E extends Event, S> Story<C, E, S> ofNothing(
            Decider<C, E, S> decider) {
        return new Story<>(decider);
    }

    /** A story in an organisation of an owner, an admin, two members and a guest. */
    public static <C extends Command, E extends Event, S> Story<C, E, S> of(
            Decider<C, E, S> decider) {
        Story<C, E, S> story = new Story<>(decider);
        story.access(
                new OrganisationFounded(
                        OrganisationId.ONLY, "Xưởng", Language.VI, "Asia/Ho_Chi_Minh"),
                registered(OWNER, Role.OWNER),
                registered(ADMIN, Role.ADMIN),
                registered(MEMBER, Role.MEMBER),
                registered(OTHER, Role.MEMBER),
                registered(GUEST, Role.GUEST));
        return story;
    }

    public static PersonRegistered registered(PersonId person, Role role) {
        Personal name = Personal.of(person, "An");
        CredentialId credential = new CredentialId(Cast.id(12));
        return new PersonRegistered(person, role, name, name, name, Language.VI, credential, null);
    }

    /** A group that these are in; the first is its admin. */
    public Story<C, E, S> group(Privacy privacy, PersonId admin, PersonId... members) {
        access(
                new GroupCreated(GROUP, "Lò nung", null, privacy, admin),
                new MemberJoined(GROUP, admin, MemberRole.ADMIN));
        for (PersonId member : members) {
            access(new MemberJoined(GROUP, member, MemberRole.MEMBER));
        }
        return this;
    }

    /** Something happened elsewhere. */
    public Story<C, E, S> access(Event... events) {
        for (Event event : events) {
            access = access.after(access.position() + 1, event);
        }
        return this;
    }

    /** Something happened here. */
    public Story<C, E, S> given(Event... events) {
        return givenBy(OWNER, events);
    }

    /** Somebody did something here. */
    public Story<C, E, S> givenBy(PersonId actor, Event... events) {
        for (Event event : events) {
            state = decider.evolve(state, decider.events().cast(event), actor);
        }
        return access(events);
    }

    public Outcome<E> when(PersonId person, C command) {
        return new Outcome<>(decider.decide(state, command, new Asker(person, access, NOW)));
    }

    /** The owner tells in an import what somebody did. */
    public Outcome<E> whenTold(PersonId actor, C command) {
        Importing importing = new Importing(OWNER, "slack");
        return new Outcome<>(
                decider.decide(state, command, new Asker(actor, access, NOW, importing)));
    }

    public S state() {
        return state;
    }

    /** What came of it. */
    public record Outcome<E extends Event>(Decision<E> decision) {

        @SafeVarargs
        public final Outcome<E> happens(E... events) {
            assertThat(accepted().events()).containsExactly(events);
            return this;
        }

        public void changesNothing() {
            assertThat(accepted())
                    .isEqualTo(new Decision.Accepted<>(List.of(), List.of(), List.of()));
        }

        public Outcome<E> claims(Claim... claims) {
            assertThat(accepted().claims()).containsExactly(claims);
            return this;
        }

        public Outcome<E> releases(Claim... claims) {
            assertThat(accepted().releases()).containsExactly(claims);
            return this;
        }

        public void isRefused(Refusal refusal) {
            assertThat(decision).isEqualTo(new Decision.Refused<E>(refusal));
        }

        public void isForbidden() {
            isRefused(new KernelRefusal.Forbidden());
        }

        public void isHidden() {
            isRefused(new KernelRefusal.NotFound());
        }

        public void alreadyExists() {
            isRefused(new KernelRefusal.AlreadyExists());
        }

        private Decision.Accepted<E> accepted() {
            assertThat(decision).isInstanceOf(Decision.Accepted.class);
            return (Decision.Accepted<E>) decision;
        }
    }
}
