package gangmu.exchange;

import gangmu.model.Change;
import gangmu.model.Direction;
import gangmu.model.Element;
import gangmu.model.PlanChanges;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** The published plans that come with the program, to be touched and tried. */
public final class SamplePlan {
    private static final String FOREIGN_AFFAIRS = "mofa-106-109";

    /** Budget requests above the ceiling that was set: less is better, as we read it; the plan itself does not say. */
    private static final Set<String> LOWER_IS_BETTER = Set.of("機關於中程歲出概算額度內編報情形");

    private SamplePlan() {}

    /** The names of the samples. */
    public static List<String> names() {
        return List.of(FOREIGN_AFFAIRS);
    }

    /**
     * The first change of a new plan that holds a sample.
     *
     * @param name one of {@link #names}
     */
    public static Change change(String name) {
        return PlanChanges.create(elements(name));
    }

    /** The elements of a sample, each after those it refers to. */
    public static List<Element> elements(String name) {
        try (InputStream file = SamplePlan.class.getResourceAsStream("/gangmu/sample/" + name + ".json")) {
            if (file == null) {
                throw new IllegalArgumentException("no sample " + name);
            }
            JsonPlace plan = new JsonPlace(JsonMapper.shared().readTree(file), "");
            return PlanJson.elements(plan, SamplePlan::direction);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Direction direction(String kpi) {
        return LOWER_IS_BETTER.contains(kpi) ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
    }
}
