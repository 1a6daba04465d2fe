package gangmu.ui.measure;

import gangmu.model.Id;
import gangmu.model.Item;
import gangmu.model.KpiFigures;
import gangmu.model.Measure;
import gangmu.model.Plan;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.NodeForm;
import gangmu.ui.widget.SideScroll;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What was counted for each data item of a KPI, period by period, to type as in a spreadsheet. */
public final class ItemTable extends VBox implements NodeForm {
    private final Desk desk;
    private final Id kpi;
    private final Texts texts;
    private final Label heading = new Label();
    private final Label rollUps;
    private final SideScroll scroll = new SideScroll();
    private final Label message = new Label();
    private final SourceLine source;
    private Optional<Shape> shape = Optional.empty();
    private Optional<ItemGrid> grid = Optional.empty();
    private List<Region> lookedAt = List.of();

    /** What rows and columns there are. */
    private record Shape(List<Item> items, ItemColumns columns) {}

    public ItemTable(Desk desk, Id kpi, Texts texts) {
        this.desk = desk;
        this.kpi = kpi;
        this.texts = texts;
        this.source = new SourceLine(desk.isReadOnly(), texts);
        getStyleClass().add("item-table");
        heading.getStyleClass().add("panel-heading");
        rollUps = new Label(texts.get("items.rollups"));
        rollUps.getStyleClass().add("hint");
        rollUps.setWrapText(true);
        message.getStyleClass().add("field-message");
        message.setWrapText(true);
        say("");
        getChildren().setAll(heading, rollUps, scroll, message, source);
        show(desk.plan());
    }

    @Override
    public void show(Plan plan) {
        List<Item> items = plan.items(kpi);
        Optional<Measure> measure =
                plan.measure(kpi).filter(held -> plan.yearly(kpi).isEmpty() && !items.isEmpty());
        show(this, measure.isPresent());
        measure.ifPresent(held -> {
            KpiFigures figures = KpiFigures.of(plan, held);
            Shape next = new Shape(items, columns(plan, held, figures));
            if (!shape.equals(Optional.of(next))) {
                build(next);
            }
            grid.ifPresent(built -> built.show(plan, held, figures));
            lookAt(desk.year().get());
        });
        source.show();
    }

    private ItemColumns columns(Plan plan, Measure measure, KpiFigures figures) {
        return ItemColumns.of(
                measure, figures.looksBack(), plan.years(), desk.year().get());
    }

    private void build(Shape next) {
        shape = Optional.of(next);
        ItemGrid built = new ItemGrid(desk, this, next.items(), next.columns(), texts);
        grid = Optional.of(built);
        scroll.show(built);
        built.names().forEach(scroll::freeze);
        show(rollUps, next.columns().hasRollUps());
        heading.setText(
                next.columns().hasRollUps()
                        ? texts.get(
                                "items.heading.of", RocYears.text(desk.year().get()))
                        : texts.get("items.heading"));
        source.close();
        say("");
    }

    /** Scrolls to the year looked at when it is another one. */
    private void lookAt(Year year) {
        List<Region> headings = grid.map(built -> built.headings(year)).orElse(List.of());
        if (!lookedAt.equals(headings) && !headings.isEmpty()) {
            scroll.lookAt(headings);
        }
        lookedAt = headings;
    }

    /** Shows where the figure comes from that is typed now. */
    void lookAt(ItemFigure figure) {
        source.open(figure);
        say(sentence(figure, texts));
    }

    /** What is wrong with a figure; empty where nothing is. */
    static String sentence(ItemFigure figure, Texts texts) {
        return figure.value().problem().get().map(wrong -> wrong.in(texts)).orElse("");
    }

    /** Says under the table what is wrong with the figure at hand, or what became of what was pasted. */
    void say(String sentence) {
        message.setText(sentence);
        show(message, !sentence.isEmpty());
    }

    private static void show(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    /** Puts the cursor where the first figure of a year is typed. */
    public void enter(Year year) {
        grid.ifPresent(built -> built.enter(year));
    }
}
