package gangmu.explain;

import gangmu.explain.FieldWords.Told;
import gangmu.model.Cap;
import gangmu.model.EvaluationSystem;
import gangmu.model.Heading;
import gangmu.model.Kpi;
import gangmu.model.Link;
import gangmu.model.Node;
import gangmu.model.OutlineNode;
import gangmu.model.Project;
import gangmu.model.Weight;
import gangmu.model.YearRange;
import gangmu.text.RocYears;
import gangmu.text.Texts;

/** The plan itself, its outline, KPIs and projects in words, with how they are linked and how much they count. */
record NodeWords(Known known) {

    ElementWords of(Heading heading) {
        return ElementWords.thing(
                known,
                FieldWords.text("plan.title", heading.title(), texts()).told(Told.CHANGED),
                FieldWords.text("plan.agency", heading.agency(), texts()),
                years("plan.years", heading.years()));
    }

    ElementWords of(Node node) {
        return switch (node) {
            case OutlineNode outline -> of(outline);
            case Kpi kpi -> of(kpi);
            case Project project -> of(project);
        };
    }

    private ElementWords of(OutlineNode node) {
        return ElementWords.thing(
                known,
                FieldWords.text("node.title", node.title(), texts()).told(Told.CHANGED),
                FieldWords.of("changed.level", node.level(), level -> texts().get("kind." + level), texts())
                        .told(Told.CHANGED),
                PlaceWords.of(node, known),
                FieldWords.truth("node.numbered.say", node.numbered(), texts()).told(Told.CHANGED));
    }

    private ElementWords of(Kpi kpi) {
        return ElementWords.thing(
                known,
                FieldWords.text("kpi.name", kpi.name(), texts()).told(Told.CHANGED),
                PlaceWords.of(kpi, known),
                FieldWords.text("kpi.standard", kpi.standard(), texts()),
                FieldWords.of("kpi.system", kpi.evaluationSystem(), this::system, "kpi.system.none", texts()),
                FieldWords.text("kpi.method", kpi.evaluationMethod(), texts()),
                FieldWords.text("kpi.unit", kpi.unit(), texts()),
                FieldWords.of("kpi.direction", kpi.direction(), way -> texts().get("direction." + way), texts()));
    }

    private String system(EvaluationSystem system) {
        return system.code() + "　" + texts().get("system." + system);
    }

    private ElementWords of(Project project) {
        return ElementWords.thing(
                known,
                FieldWords.text("project.name", project.name(), texts()).told(Told.CHANGED),
                PlaceWords.of(project, known),
                years("project.period", project.period()),
                FieldWords.text("project.category", project.category(), texts()));
    }

    private FieldWords years(String labelKey, YearRange years) {
        return FieldWords.of(labelKey, years, range -> RocYears.range(range.first(), range.last()), texts());
    }

    ElementWords of(Link link) {
        return ElementWords.thing(
                known,
                FieldWords.of("changed.link", link, same -> texts().get("changed.link"), texts())
                        .told(Told.CHANGED));
    }

    ElementWords of(Weight weight) {
        return ElementWords.value(
                known, "formula.weight.none", FieldWords.figure("node.weight", weight.value(), texts()));
    }

    ElementWords of(Cap cap) {
        return ElementWords.value(known, "cli.explain.none", FieldWords.figure("plan.cap", cap.percent(), texts()));
    }

    private Texts texts() {
        return known.texts();
    }
}
