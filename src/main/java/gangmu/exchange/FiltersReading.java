package gangmu.exchange;

import gangmu.model.Element;
import gangmu.model.Id;
import gangmu.model.Light;
import gangmu.model.SavedFilter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The reading of the filters that a plan keeps. */
record FiltersReading(Places places, Id heading) {

    List<Element> elements(JsonPlace file) {
        List<Element> elements = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (JsonPlace filter : file.itemsOf("filters")) {
            filter.at("name").requireFirst(names.add(filter.at("name").name()));
            elements.add(filter(filter));
        }
        return elements;
    }

    private SavedFilter filter(JsonPlace json) {
        json.only("name", "section", "goal", "category", "running", "targeted", "light", "text");
        return new SavedFilter(
                heading,
                json.at("name").name(),
                json.optional("section").map(places::section).orElse(null),
                json.optional("goal").map(places::goal).orElse(null),
                json.optional("category").map(JsonPlace::text).orElse(null),
                json.optional("running").map(IsoTimes::year).orElse(null),
                json.optional("targeted").map(IsoTimes::year).orElse(null),
                json.optional("light").map(light -> light.choice(Light.class)).orElse(null),
                json.textOf("text"));
    }
}
