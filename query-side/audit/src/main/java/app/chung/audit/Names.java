package app.chung.audit;

import app.chung.language.chat.ChannelId;
import app.chung.language.groups.GroupId;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.DepartmentId;
import app.chung.language.projects.ProjectId;
import java.util.Map;

/**
 * What persons, groups and projects are called, as far as the reader may know.
 *
 * @param people by person; those who are missing are somebody
 * @param groups by group; those that are missing are some group
 * @param departments by department; those that are missing are some department
 * @param projects by project; those that are missing are some project
 * @param channels by channel; those that are missing are some channel
 */
record Names(
        Map<PersonId, String> people,
        Map<GroupId, String> groups,
        Map<DepartmentId, String> departments,
        Map<ProjectId, String> projects,
        Map<ChannelId, String> channels) {}
