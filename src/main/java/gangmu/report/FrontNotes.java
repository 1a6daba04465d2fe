package gangmu.report;

import static gangmu.report.Markup.element;

import gangmu.explain.LightWords;
import gangmu.model.Plan;
import gangmu.text.Texts;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the first page says of its figures: by which rules lights are suggested, and what to be careful about. */
record FrontNotes(String rules, List<String> warnings) {
    private static final double LETTER = 6;
    private static final double LINE = 18;

    static FrontNotes of(Plan plan, Year reported, List<String> missing, boolean invented, Texts texts) {
        List<String> warnings = new ArrayList<>();
        if (invented) {
            warnings.add(texts.get("report.invented.note"));
        }
        if (!missing.isEmpty()) {
            String named = missing.stream().map(Printable::codePoint).collect(Collectors.joining(", "));
            warnings.add(texts.get("report.missing", Printable.REPLACEMENT, named));
        }
        String rules = LightWords.rules(plan.lightRules(), texts)
                + LightWords.unrounded(plan, reported, texts)
                + LightWords.overruled(plan, reported, texts)
                + texts.get("report.see");
        return new FrontNotes(rules, List.copyOf(warnings));
    }

    Markup paragraphs(Texts texts) {
        return element(
                "div",
                "notes",
                element("p", "", new Sentences(texts).of(rules)),
                Markup.all(warnings.stream()
                        .map(warning -> element("p", "strong", warning))
                        .toList()));
    }

    /** In pixels, as far as that can be told before. */
    double height() {
        List<String> all = new ArrayList<>(warnings);
        all.add(rules);
        return new LeastRoom.Cell(all, Frame.WIDTH, LETTER, LINE).height();
    }
}
