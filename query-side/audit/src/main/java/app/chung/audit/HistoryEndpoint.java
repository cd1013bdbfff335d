package app.chung.audit;

import app.chung.access.Visible;
import app.chung.engine.Page;
import app.chung.engine.View;
import app.chung.engine.ViewReader;
import app.chung.language.kernel.StreamId;
import app.chung.language.people.Language;
import app.chung.platform.openapi.OneOf;
import app.chung.platform.session.Caller;
import app.chung.platform.web.Problem;
import app.chung.query.Lists;
import app.chung.query.chat.channel.ChannelCard;
import app.chung.query.chat.message.MessageCard;
import app.chung.query.feed.post.PostCard;
import app.chung.query.groups.group.GroupCard;
import app.chung.query.imports.run.ImportRun;
import app.chung.query.people.chart.ChartCard;
import app.chung.query.people.employment.Positions;
import app.chung.query.people.organisation.OrganisationCard;
import app.chung.query.people.person.PersonCard;
import app.chung.query.people.profile.Profile;
import app.chung.query.projects.project.ProjectCard;
import app.chung.query.tasks.task.TaskCard;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The history of an object, for those who may see the object. */
@RestController
@RequestMapping("/api/audit/history")
public class HistoryEndpoint {

    private static final Map<String, Class<? extends Visible>> KINDS =
            Map.ofEntries(
                    Map.entry("task", TaskCard.class),
                    Map.entry("project", ProjectCard.class),
                    Map.entry("post", PostCard.class),
                    Map.entry("group", GroupCard.class),
                    Map.entry("channel", ChannelCard.class),
                    Map.entry("message", MessageCard.class),
                    Map.entry("person", PersonCard.class),
                    Map.entry("employment", Positions.class),
                    Map.entry("chart", ChartCard.class),
                    Map.entry("organisation", OrganisationCard.class),
                    Map.entry("import", ImportRun.class));

    private final ViewReader views;
    private final View<Profile> profiles;
    private final Historian historian;

    HistoryEndpoint(ViewReader views, Historian historian) {
        this.views = views;
        this.profiles = views.of(Profile.class);
        this.historian = historian;
    }

    /** The kinds of objects that have a history of their own. */
    public static Set<String> kinds() {
        return KINDS.keySet();
    }

    /** A part of it, newest first; {@code next} goes on with what was before. */
    @GetMapping("/{kind}/{id}")
    Page<Entry> history(
            Caller caller,
            @OneOf("HistoryKind") @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer cursor,
            @RequestParam(defaultValue = Lists.USUAL) int limit,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String accepted) {
        Class<? extends Visible> document = KINDS.get(kind);
        if (document == null) {
            throw Problem.notFound();
        }
        Lists.onlyIfSeen(views.of(document), caller.person(), id.toString());
        return historian.tell(
                caller.person(),
                new StreamId(kind, id),
                cursor == null ? Integer.MAX_VALUE : cursor,
                Lists.limit(limit),
                language(caller, accepted));
    }

    // A browser's own list says less than the setting; our front end names just one.
    private Language language(Caller caller, @Nullable String accepted) {
        if ("vi".equals(accepted)) {
            return Language.VI;
        }
        if ("en".equals(accepted)) {
            return Language.EN;
        }
        return profiles.find(caller.person(), caller.person().value().toString())
                .map(Profile::language)
                .orElse(Language.VI);
    }
}
