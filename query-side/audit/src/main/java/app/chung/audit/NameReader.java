package app.chung.audit;

import app.chung.engine.View;
import app.chung.engine.ViewReader;
import app.chung.language.chat.ChannelId;
import app.chung.language.groups.GroupId;
import app.chung.language.json.Opener;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.ChartId;
import app.chung.language.people.DepartmentId;
import app.chung.language.projects.ProjectId;
import app.chung.query.chat.channel.ChannelCard;
import app.chung.query.groups.group.GroupCard;
import app.chung.query.people.chart.ChartCard;
import app.chung.query.people.person.KnownPeople;
import app.chung.query.people.person.PersonCard;
import app.chung.query.projects.project.ProjectCard;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Joins names at the moment of reading, those that the reader may see. */
@Component
class NameReader {

    private final KnownPeople people;
    private final View<GroupCard> groups;
    private final View<ChartCard> charts;
    private final View<ProjectCard> projects;
    private final View<ChannelCard> channels;
    private final Opener opener;

    NameReader(ViewReader views, KnownPeople people, Opener opener) {
        this.people = people;
        this.groups = views.of(GroupCard.class);
        this.charts = views.of(ChartCard.class);
        this.projects = views.of(ProjectCard.class);
        this.channels = views.of(ChannelCard.class);
        this.opener = opener;
    }

    Names read(PersonId reader, Set<Value> values, String erased) {
        Set<String> persons = new HashSet<>();
        Set<String> places = new HashSet<>();
        Set<String> works = new HashSet<>();
        Set<String> talks = new HashSet<>();
        for (Value value : values) {
            if (value instanceof Value.Person(PersonId person)) {
                persons.add(person.value().toString());
            } else if (value instanceof Value.Group(GroupId group)) {
                places.add(group.value().toString());
            } else if (value instanceof Value.Project(ProjectId project)) {
                works.add(project.value().toString());
            } else if (value instanceof Value.Channel(ChannelId channel)) {
                talks.add(channel.value().toString());
            }
        }
        Map<GroupId, String> called =
                groups.findAll(reader, places).stream()
                        .collect(Collectors.toMap(GroupCard::id, GroupCard::name));
        Map<ProjectId, String> titled =
                projects.findAll(reader, works).stream()
                        .collect(Collectors.toMap(ProjectCard::id, ProjectCard::name));
        return new Names(
                called(people.find(reader, persons), erased),
                called,
                departments(reader, values),
                titled,
                spoken(reader, talks));
    }

    private Map<DepartmentId, String> departments(PersonId reader, Set<Value> values) {
        return values.stream().noneMatch(Value.Department.class::isInstance)
                ? Map.of()
                : charts.find(reader, ChartId.ONLY.value().toString())
                        .map(ChartCard::names)
                        .orElse(Map.of());
    }

    private Map<ChannelId, String> spoken(PersonId reader, Set<String> talks) {
        Map<ChannelId, String> spoken = new HashMap<>();
        for (ChannelCard card : channels.findAll(reader, talks)) {
            if (card.name() != null) {
                spoken.put(card.id(), card.name());
            }
        }
        return spoken;
    }

    // People are called by the given name, and in full where two of them share it.
    private Map<PersonId, String> called(Collection<PersonCard> cards, String erased) {
        Opener ahead = opener.ahead(cards);
        Map<PersonId, String> given = new HashMap<>();
        for (PersonCard card : cards) {
            given.put(card.id(), ahead.open(card.givenName()).orElse(erased));
        }
        Map<PersonId, String> called = new HashMap<>(given);
        List<String> all = List.copyOf(given.values());
        for (PersonCard card : cards) {
            String name = given.get(card.id());
            if (all.indexOf(name) != all.lastIndexOf(name)) {
                called.put(card.id(), ahead.open(card.fullName()).orElse(erased));
            }
        }
        return called;
    }
}
