package app.chung.audit;

import app.chung.language.chat.ChannelId;
import app.chung.language.groups.GroupId;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.people.DepartmentId;
import app.chung.language.projects.ProjectId;
import app.chung.language.tasks.Due;
import java.time.Instant;
import java.time.LocalDate;

/** What a sentence speaks of, not yet in words. */
public sealed interface Value {

    /** A person; in words what they are called. */
    record Person(PersonId person) implements Value {}

    /** A group; in words its name. */
    record Group(GroupId group) implements Value {}

    /** A department; in words its name. */
    record Department(DepartmentId department) implements Value {}

    /** Nothing was said there. */
    record None() implements Value {}

    /** A project; in words its name. */
    record Project(ProjectId project) implements Value {}

    /** A channel; in words its name. */
    record Channel(ChannelId channel) implements Value {}

    /** The organisation's own words. */
    record Text(String text) implements Value {}

    /** A person's words. */
    record Words(Personal text) implements Value {}

    /** Until when. */
    record Until(Due due) implements Value {}

    /** A moment; in words its day. */
    record Day(Instant moment) implements Value {}

    /** A day of the calendar. */
    record Date(LocalDate date) implements Value {}

    /** One of a few; in words its label. */
    record Choice(Enum<?> choice) implements Value {}
}
