package gangmu.exchange;

import gangmu.model.Actual;
import gangmu.model.Aim;
import gangmu.model.BrokenRule;
import gangmu.model.Change;
import gangmu.model.Deed;
import gangmu.model.Edit;
import gangmu.model.Element;
import gangmu.model.Entered;
import gangmu.model.Fields;
import gangmu.model.FigureChanges;
import gangmu.model.Heading;
import gangmu.model.Item;
import gangmu.model.Kind;
import gangmu.model.Kpi;
import gangmu.model.MixedPeriods;
import gangmu.model.NodeChanges;
import gangmu.model.Period;
import gangmu.model.Plan;
import gangmu.model.Target;
import gangmu.model.TargetAdjustments;
import gangmu.model.Verb;
import gangmu.model.YearRange;
import gangmu.text.RocYears;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A change that another program asks for, as one line of JSON; docs/format.md describes its four forms. */
public final class ChangeLine {
    private final JsonPlace line;
    private final Plan plan;
    private final Entered entered;

    private ChangeLine(JsonPlace line, Plan plan, Entered entered) {
        this.line = line;
        this.plan = plan;
        this.entered = entered;
    }

    /**
     * The change that a line asks for.
     *
     * @param number which line it is, from 1
     * @return empty where the plan is already so
     * @throws UnreadableFile if the line cannot be understood, or does not fit the plan; it says why, and where
     */
    public static Optional<Change> read(String text, int number, Plan plan, Entered entered) {
        JsonPlace line = BoundedJson.ofLine(text, number);
        return new ChangeLine(line, plan, entered).change();
    }

    private Optional<Change> change() {
        try {
            Optional<Change> change = asked();
            change.ifPresent(this::requireFitting);
            return change;
        } catch (BrokenRule broken) {
            throw broken(line, broken);
        }
    }

    /** What the forms of the window do not let happen is not taken from a line either. */
    private void requireFitting(Change change) {
        Heading heading = plan.after(change).heading();
        for (Edit edit : change.edits()) {
            Optional<Year> year = year(edit.after());
            if (year.filter(one -> !heading.years().contains(one)).isPresent()) {
                throw line.wrong(
                        "wrong.json.outside-plan",
                        heading.firstYear().toString(),
                        heading.lastYear().toString());
            }
            if (edit.after() instanceof Heading) {
                requireYears(heading.years());
            }
        }
        if (change.deed().reason().isBlank() && TargetAdjustments.ease(plan, change)) {
            throw line.wrong("wrong.json.easier");
        }
    }

    private static Optional<Year> year(@Nullable Element element) {
        return switch (element) {
            case Target target -> Optional.of(target.year());
            case Actual actual -> Optional.of(actual.period().year());
            case null, default -> Optional.empty();
        };
    }

    /** Refuses years that are none of a plan, and those that would leave figures of the plan out. */
    private void requireYears(YearRange years) {
        IsoTimes.require(line, years);
        String leftOut = plan.elements().stream()
                .flatMap(element -> year(element).stream())
                .filter(year -> !years.contains(year))
                .distinct()
                .sorted()
                .map(RocYears::text)
                .collect(Collectors.joining(", "));
        if (!leftOut.isEmpty()) {
            throw line.wrong("wrong.years.figures", leftOut);
        }
    }

    private Optional<Change> asked() {
        Map<String, JsonPlace> fields = line.fields();
        if (fields.containsKey("edits")) {
            return Optional.of(edits());
        } else if (fields.containsKey("actual")) {
            return actual();
        } else if (fields.containsKey("target")) {
            return target();
        } else if (fields.containsKey("name")) {
            return renaming();
        }
        throw line.wrong("wrong.change.form");
    }

    private Optional<Change> actual() {
        line.only("actual", "kpi", "item", "period", "source");
        Item item = item(kpi());
        Period period = period(line.at("period"));
        if (line.at("actual").value().isNull()) {
            line.only("actual", "kpi", "item", "period"); // what is not there comes from nowhere
            return FigureChanges.clearActual(plan, item, period);
        }
        try {
            return FigureChanges.actual(plan, item, period, figure("actual"), line.textOf("source"), entered);
        } catch (MixedPeriods e) {
            throw line.at("period").wrong("wrong.json.period." + e.wanted());
        }
    }

    private Optional<Change> target() {
        line.only("target", "upper", "kpi", "year", "reason");
        Kpi kpi = kpi();
        Year year = period(line.at("year")).year();
        String reason = line.textOf("reason");
        Aim aim = line.at("target").value().isNull()
                ? Aim.none(reason)
                : new Aim(figure("target"), line.figureOf("upper"), reason);
        return FigureChanges.target(plan, kpi, year, aim);
    }

    private Optional<Change> renaming() {
        line.only("name", "kpi");
        Kpi kpi = kpi();
        String name = line.at("name").name();
        return name.equals(kpi.name()) ? Optional.empty() : Optional.of(NodeChanges.rename(kpi, name));
    }

    private BigDecimal figure(String field) {
        return line.at(field).figure();
    }

    private Kpi kpi() {
        JsonPlace place = line.at("kpi");
        return plan.kpis().stream()
                .filter(kpi -> plan.numbering().code(kpi).equals(place.text()))
                .findFirst()
                .orElseThrow(() -> place.wrong("wrong.change.kpi", place.text()));
    }

    private Item item(Kpi kpi) {
        List<Item> items = plan.items(kpi.id());
        Optional<JsonPlace> named = line.optional("item");
        if (named.isEmpty() && items.size() == 1) {
            return items.getFirst();
        }
        String known = items.stream().map(Item::name).collect(Collectors.joining(", "));
        String name = named.map(JsonPlace::text).orElseThrow(() -> line.wrong("wrong.change.item", known));
        return items.stream()
                .filter(item -> item.name().equals(name))
                .findFirst()
                .orElseThrow(() -> line.wrong("wrong.json.item", name, known));
    }

    private static Period period(JsonPlace place) {
        try {
            return Period.parse(place.text());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw place.wrong("wrong.change.period");
        }
    }

    private Change edits() {
        line.only("edits", "deed");
        List<Edit> edits = new ArrayList<>();
        for (JsonPlace edit : line.at("edits").items()) {
            edits.add(edit(edit.only("kind", "before", "after")));
        }
        if (edits.isEmpty()) {
            throw line.at("edits").wrong("wrong.change.nothing");
        }
        return new Change(line.optional("deed").map(this::deed).orElseGet(() -> deed(edits)), edits);
    }

    private Deed deed(JsonPlace deed) {
        deed.only("verb", "subject", "year", "reason");
        @Nullable
        Year year =
                deed.optional("year").map(ChangeLine::period).map(Period::year).orElse(null);
        return new Deed(deed.at("verb").choice(Verb.class), deed.textOf("subject"), year, deed.textOf("reason"));
    }

    private Deed deed(List<Edit> edits) {
        return Deed.of(
                Verb.EDIT,
                edits.getFirst().element() instanceof Kpi kpi
                        ? kpi.name()
                        : plan.heading().title());
    }

    private static UnreadableFile broken(JsonPlace place, BrokenRule broken) {
        return place.wrong("rule." + broken.rule(), broken.arguments().toArray());
    }

    private static Edit edit(JsonPlace edit) {
        Kind kind = edit.at("kind").choice(Kind.class);
        @Nullable Element before = element(kind, edit, "before");
        @Nullable Element after = element(kind, edit, "after");
        try {
            return new Edit(before, after);
        } catch (IllegalArgumentException e) {
            throw edit.wrong("wrong.change.edit");
        }
    }

    private static @Nullable Element element(Kind kind, JsonPlace edit, String field) {
        Optional<JsonPlace> place = edit.optional(field);
        if (place.isEmpty()) {
            return null;
        }
        Map<String, @Nullable String> texts = new LinkedHashMap<>();
        place.get()
                .fields()
                .forEach((name, value) -> texts.put(name, value.value().isNull() ? null : value.text()));
        try {
            return Fields.element(kind, texts);
        } catch (BrokenRule broken) {
            throw broken(place.get(), broken);
        }
    }
}
