package app.chung.audit;

import app.chung.language.groups.GroupId;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.DepartmentId;
import java.util.Map;

/**
 * What persons and groups are called, as far as the reader may know.
 *
 * @param people by person; those who are missing are somebody
 * @param groups by group; those that are missing are some group
 * @param departments by department; those that are missing are some department
 */
record Names(
        Map<PersonId, String> people,
        Map<GroupId, String> groups,
        Map<DepartmentId, String> departments) {}
