package gangmu.report;

import static gangmu.report.Markup.element;
import static gangmu.report.Markup.text;

import gangmu.explain.HiddenWords;
import gangmu.explain.LightWords;
import gangmu.model.Light;
import gangmu.model.Linkage;
import gangmu.text.Texts;
import java.util.List;
import java.util.stream.Stream;

/** What stands above pages on the linkage: how much it is, what is hidden, and what the signs mean. */
record LinkageNotes(Linkage linkage, Texts texts) {

    /** With what a filter hides. */
    Markup paragraphs() {
        String counts = texts.get(
                "matrix.counts",
                linkage.projects().size(),
                linkage.kpis().size(),
                linkage.links(linkage.projects(), linkage.kpis()),
                linkage.year());
        return paragraphs(counts, HiddenWords.of(linkage, texts));
    }

    /** With how much it is and what is hidden, in these words. */
    Markup paragraphs(String counts, String hidden) {
        LightSign sign = new LightSign(texts);
        List<Markup> signs = Stream.of(Light.values())
                .map(light -> Markup.all(sign.of(light), text("　")))
                .toList();
        return Markup.all(
                element("p", "overall", (counts + " " + hidden).strip()),
                element(
                        "p",
                        "signs",
                        Markup.all(signs),
                        text(LightWords.overruled(linkage.plan(), linkage.year(), texts))));
    }
}
