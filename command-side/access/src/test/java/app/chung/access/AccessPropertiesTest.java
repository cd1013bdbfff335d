package app.chung.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.access.Audience.Administrators;
import app.chung.access.Audience.Both;
import app.chung.access.Audience.Channel;
import app.chung.access.Audience.Everybody;
import app.chung.access.Audience.Group;
import app.chung.access.Audience.GroupInside;
import app.chung.access.Audience.GroupName;
import app.chung.access.Audience.Organisation;
import app.chung.access.Audience.Person;
import app.chung.access.Audience.Project;
import app.chung.language.groups.GroupId;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;
import app.chung.language.projects.ProjectId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Random histories: the fold, the filter and the slow reference answer alike. */
class AccessPropertiesTest {

    private static final PersonId STRANGER = new PersonId(new UUID(7, 7));

    private static final long SEEDS = Long.getLong("chung.seeds", 300);

    @Test
    void sees_what_the_reference_sees() {
        LongStream.range(0, SEEDS).forEach(AccessPropertiesTest::seesLikeTheReference);
    }

    private static void seesLikeTheReference(long seed) {
        World world = new World(seed, 40);
        Access access = fold(world.history);
        Reference reference = new Reference(world.history);
        forEachPair(
                world,
                (person, audience) ->
                        assertThat(access.maySee(person, audience))
                                .as("seed %d: %s sees %s", seed, person, audience)
                                .isEqualTo(reference.maySee(person, audience)));
        forEachTwo(
                world,
                (person, audience) ->
                        assertThat(access.maySee(person, audience))
                                .as("seed %d: %s sees %s", seed, person, audience)
                                .isEqualTo(reference.maySee(person, audience)));
    }

    private static void forEachTwo(World world, Pair pair) {
        for (ProjectId project : world.projects) {
            for (GroupId group : world.groups) {
                Audience both = new Both(new Group(group, 0), new Project(project));
                world.people.forEach(person -> pair.check(person, both));
            }
        }
    }

    @Test
    void filters_by_terms_exactly_what_may_be_seen() {
        LongStream.range(0, SEEDS).forEach(AccessPropertiesTest::filtersWhatMayBeSeen);
    }

    private static void filtersWhatMayBeSeen(long seed) {
        World world = new World(seed, 60);
        Access access = fold(world.history);
        forEachPair(
                world,
                (person, audience) ->
                        assertThat(
                                        !Collections.disjoint(
                                                access.audiencesOf(person), audience.terms()))
                                .as("seed %d: %s finds %s", seed, person, audience)
                                .isEqualTo(access.maySee(person, audience)));
    }

    @Test
    void knows_open_sessions_as_the_reference_does() {
        LongStream.range(0, SEEDS).forEach(AccessPropertiesTest::knowsOpenSessions);
    }

    private static void knowsOpenSessions(long seed) {
        World world = new World(seed, 120);
        Access access = fold(world.history);
        Reference reference = new Reference(world.history);
        assertThat(world.sessions)
                .allSatisfy(
                        session ->
                                assertThat(access.personOf(session))
                                        .as("seed %d: %s", seed, session)
                                        .isEqualTo(reference.personOf(session)));
    }

    private static Access fold(List<Event> history) {
        Access access = Access.empty();
        for (int i = 0; i < history.size(); i++) {
            access = access.after(i + 1L, history.get(i));
        }
        return access;
    }

    private interface Pair {
        void check(PersonId person, Audience audience);
    }

    private static void forEachPair(World world, Pair pair) {
        List<Audience> audiences = audiences(world);
        Stream.concat(world.people.stream(), Stream.of(STRANGER))
                .forEach(person -> audiences.forEach(audience -> pair.check(person, audience)));
    }

    private static List<Audience> audiences(World world) {
        List<Audience> all =
                new ArrayList<>(List.of(new Everybody(), new Organisation(), new Administrators()));
        world.groups.forEach(
                group -> {
                    all.add(new GroupName(group));
                    all.add(new GroupInside(group));
                    for (int epoch = 0; epoch <= world.epochOf(group); epoch++) {
                        all.add(new Group(group, epoch));
                    }
                });
        world.channels.forEach(channel -> all.add(new Channel(channel)));
        world.projects.forEach(project -> all.add(new Project(project)));
        world.people.forEach(
                person -> {
                    all.add(new Person(person));
                    all.add(Audience.only(person));
                });
        return all;
    }
}
