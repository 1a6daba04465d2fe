package gangmu.ui.linkage;

import gangmu.chart.LinkGraph;
import gangmu.chart.LinkGraphPicture;
import gangmu.exchange.FindingsTable;
import gangmu.exchange.LinkageTables;
import gangmu.model.Findings;
import gangmu.model.Findings.Found;
import gangmu.model.Id;
import gangmu.model.Linkage;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Export;
import gangmu.ui.desk.ExportActions;
import gangmu.ui.widget.Command;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What gives out as a file just what a view of the linkage shows. */
final class LinkageExports {
    private final Desk desk;
    private final LinkageViewModel model;
    private final Texts texts;
    private final Command matrix;
    private final Command links;
    private final Command graph;
    private final Command findings;

    LinkageExports(Desk desk, LinkageViewModel model, ExportActions actions, Texts texts) {
        this.desk = desk;
        this.model = model;
        this.texts = texts;
        matrix = command("export.matrix", () -> actions.export(matrix()));
        links = command("export.links", () -> actions.export(links()));
        graph = command("export.graph", () -> actions.export(graph()));
        findings = command("export.findings", () -> actions.export(findings()));
    }

    private Command command(String key, Runnable action) {
        return Command.of(texts.get(key), "fth-download", action);
    }

    List<Command> all() {
        return List.of(matrix, links, graph, findings);
    }

    /** What gives out what a view shows, where that can be a file. */
    Optional<Command> of(Sight sight) {
        return switch (sight) {
            case MATRIX -> Optional.of(matrix);
            case LISTS -> Optional.of(links);
            case GRAPH -> Optional.of(graph);
            case COVERAGE -> Optional.of(findings);
            case IMPACT -> Optional.empty();
        };
    }

    private Export matrix() {
        LinkageTables tables = new LinkageTables(linkage(), texts);
        return Export.of(texts.get("matrix.name"), tables::matrix);
    }

    private Export links() {
        LinkageTables tables = new LinkageTables(linkage(), texts);
        return Export.of(texts.get("links.name"), tables::list);
    }

    private Export graph() {
        Linkage shown = linkage();
        Set<Id> reached = Reach.of(shown, desk.spot().get(), model.depth().get());
        return Export.ofPicture(
                texts.get("graph.name"),
                () -> new LinkGraphPicture(shown, LinkGraph.of(shown, reached), texts).whole());
    }

    private Export findings() {
        List<Found> shown = Findings.of(desk.plan()).found().stream()
                .filter(found -> model.shows(found.finding()))
                .toList();
        return Export.of(texts.get("findings.name"), new FindingsTable(desk.plan(), shown, texts)::table);
    }

    private Linkage linkage() {
        return model.matrix().get().linkage();
    }
}
