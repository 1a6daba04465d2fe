package gangmu.explain;

import gangmu.explain.FieldWords.Told;
import gangmu.model.Id;
import gangmu.model.Light;
import gangmu.model.SavedFilter;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import org.jspecify.annotations.Nullable;

/** A filter that is kept, in words. */
record FilterWords(Known known) {

    ElementWords of(SavedFilter filter) {
        return ElementWords.thing(
                known,
                FieldWords.of("filter.kind", filter, same -> filter.name(), texts())
                        .told(Told.ALONE),
                FieldWords.of("linkage.section", filter.section(), this::node, "linkage.any", texts()),
                FieldWords.of("linkage.goal", filter.goal(), this::node, "linkage.any", texts()),
                FieldWords.of("linkage.category", category(filter), same -> same, "linkage.any", texts()),
                FieldWords.of("linkage.running", filter.running(), RocYears::text, "linkage.any", texts()),
                FieldWords.of("linkage.targeted", filter.targeted(), RocYears::text, "linkage.any", texts()),
                FieldWords.of("linkage.filter.light", filter.light(), this::light, "linkage.any", texts()),
                FieldWords.text("filter.text", filter.text(), texts()));
    }

    /** A category that is empty is one too: that of projects of which none is stated. */
    private @Nullable String category(SavedFilter filter) {
        return "".equals(filter.category()) ? texts().get("linkage.category.none") : filter.category();
    }

    private String node(Id id) {
        return new SubjectWords(known).node(id);
    }

    private String light(Light light) {
        return texts().get("light." + light);
    }

    private Texts texts() {
        return known.texts();
    }
}
