package app.chung.importers;

import app.chung.language.imports.ImportCommand.FinishImport;
import app.chung.language.imports.ImportCommand.StartImport;
import app.chung.language.imports.ImportId;
import app.chung.language.json.ChungJson;
import app.chung.language.kernel.PersonId;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.UUID;

/** {@code infra/bin/chung import}: how far it is on one stream, the result on the other. */
public final class Importer {

    private Importer() {}

    /** Brings a file in; ends with 1 where it cannot go on. */
    public static void main(String[] args) {
        if (args.length != 3 || !Sources.names().contains(args[0])) {
            System.err.println("usage: slack|issues FILE URL, the token in CHUNG_TOKEN");
            System.exit(2);
        }
        boolean terminal = System.console() != null && System.console().isTerminal();
        Report report = new Console(System.err, terminal);
        String token = System.getenv().getOrDefault("CHUNG_TOKEN", "");
        try (Workspace workspace = new Workspace(URI.create(args[2]), token)) {
            bringIn(args[0], Path.of(args[1]), workspace, report, System.out);
        } catch (CannotGoOn e) {
            report.line("chung: " + e.getMessage());
            report.line("chung: run it again to go on from here");
            System.exit(1);
        } catch (IOException e) {
            report.line("chung: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void bringIn(
            String source, Path file, Workspace workspace, Report report, PrintStream result)
            throws IOException {
        PersonId me = workspace.me();
        ImportId run =
                workspace
                        .openImport(source, me)
                        .orElseGet(
                                () -> {
                                    ImportId fresh = new ImportId(UUID.randomUUID());
                                    workspace.send(new StartImport(fresh, source));
                                    return fresh;
                                });
        Tally tally = new Tally(report);
        Sources.tell(source, file, me, lines -> workspace.tell(run, lines), tally, report);
        Tally.Result all = tally.result();
        workspace.send(new FinishImport(run, all.read(), all.created(), tally.skipped()));
        result.println(ChungJson.mapper().writeValueAsString(all));
    }
}
