package gangmu.exchange;

import gangmu.model.Change;
import gangmu.model.Element;
import gangmu.model.PlanChanges;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The published plans that come with the program, to be touched and tried. */
public final class SamplePlan {
    private static final String FOREIGN_AFFAIRS = "mofa-106-109";

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
        return PlanJson.elements(file(name), new MeasuresJson(file(name + "-measures")));
    }

    private static JsonPlace file(String name) {
        try (InputStream file = SamplePlan.class.getResourceAsStream("/gangmu/sample/" + name + ".json")) {
            if (file == null) {
                throw new IllegalArgumentException("no sample " + name);
            }
            return new JsonPlace(JsonMapper.shared().readTree(file), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
