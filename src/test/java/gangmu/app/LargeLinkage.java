package gangmu.app;

import gangmu.exchange.Demonstration;
import gangmu.exchange.SamplePlan;
import gangmu.model.Element;
import gangmu.model.Fields;
import gangmu.model.Id;
import gangmu.model.Kind;
import gangmu.model.Kpi;
import gangmu.model.Link;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.model.Rank;
import gangmu.model.YearlyFigures;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sample many times over, with a KPI more each time; thirty times are 540 projects and 510 KPIs with their links. */
final class LargeLinkage {
    private static final int COPIES = 30;
    private static final Set<Kind> NAMED = Set.of(Kind.PROJECT, Kind.KPI);

    private final List<Element> sample = SamplePlan.elements("mofa-106-109");
    private final Plan original = Plan.of(sample);

    private LargeLinkage() {}

    /** Thirty times the sample. */
    static Plan plan() {
        return plan(COPIES);
    }

    /** So many times the sample, with invented figures, so that there is every light. */
    static Plan plan(int copies) {
        LargeLinkage linkage = new LargeLinkage();
        Plan plan = Plan.of(Stream.concat(
                        Stream.of(linkage.original.heading()),
                        IntStream.rangeClosed(1, copies).boxed().flatMap(linkage::copy))
                .toList());
        return Demonstration.change(plan, "benchmark", YearlyFigures.ENTERED)
                .map(plan::after)
                .orElse(plan);
    }

    private Stream<Element> copy(int number) {
        Copy copy = new Copy(number, new HashMap<>());
        Project first = original.projects().getFirst();
        Kpi last = original.kpis().getLast();
        Kpi more =
                Kpi.named(Id.random(), copy.of(last.goal()), Rank.between(last.rank(), null), "跨機關合作案件辦結數 " + number);
        return Stream.concat(
                sample.stream()
                        .filter(element -> element.kind() != Kind.HEADING)
                        .map(copy::of),
                Stream.of(more, new Link(copy.of(first.id()), more.id())));
    }

    /** One copy: its elements are those of the sample under identities of their own, and numbered by name. */
    private record Copy(int number, Map<String, String> identities) {

        Id of(Id id) {
            return Id.of(
                    identities.computeIfAbsent(id.toString(), any -> Id.random().toString()));
        }

        Element of(Element element) {
            Map<String, @Nullable String> fields = Fields.texts(element);
            fields.replaceAll((field, text) -> text == null ? null : copied(element.kind(), field, text));
            if ("SECTION".equals(fields.get("level"))) {
                fields.compute("rank", (field, rank) -> "%03d%s".formatted(number, rank));
            }
            return Fields.element(element.kind(), fields);
        }

        private String copied(Kind kind, String field, String text) {
            if (Fields.of(kind).get(field) == Id.class) {
                return of(Id.of(text)).toString();
            }
            return field.equals("name") && NAMED.contains(kind) ? text + " " + number : text;
        }
    }
}
