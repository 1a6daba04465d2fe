package gangmu.ui.outline;

import gangmu.model.Kpi;
import gangmu.model.Node;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Spot;
import gangmu.ui.widget.Question;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.stage.Window;

/** The node that is looked at, and what is asked about before it is done with it. */
record Selected(Desk desk, Texts texts) {

    Optional<Node> node() {
        return desk.spot().get() instanceof Spot.At(var id) ? desk.plan().find(id) : Optional.empty();
    }

    void delete() {
        ask(node(), (node, owner) -> new Deletion(desk, texts).ask(node, owner));
    }

    /** Makes two KPIs of it. */
    void split() {
        ask(kpi(), (kpi, owner) -> new Splitting(desk, kpi, owner, texts).ask());
    }

    /** Makes one KPI of it and another. */
    void merge() {
        ask(kpi(), (kpi, owner) -> new Merging(desk, kpi, owner, texts).ask());
    }

    private Optional<Kpi> kpi() {
        return node().filter(Kpi.class::isInstance).map(Kpi.class::cast);
    }

    private static <N> void ask(Optional<N> node, BiConsumer<N, Window> question) {
        node.ifPresent(one -> Question.window().ifPresent(owner -> question.accept(one, owner)));
    }
}
