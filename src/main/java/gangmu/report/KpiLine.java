package gangmu.report;

import static gangmu.report.Markup.element;
import static gangmu.report.Markup.text;

import gangmu.explain.LightWords;
import gangmu.model.Kpi;
import gangmu.model.Linkage;
import gangmu.model.StandingLight;
import gangmu.text.Texts;

/** A KPI in a line of the linkage: its number and name, its light and its attainment. */
record KpiLine(Linkage linkage, Texts texts) {

    Markup of(Kpi kpi) {
        return Markup.all(text(linkage.plan().numbering().code(kpi) + " " + kpi.name() + "　"), status(kpi));
    }

    /** The light and the attainment, which no end of a line parts. */
    Markup status(Kpi kpi) {
        StandingLight light = linkage.plan().standing(kpi, linkage.year());
        String attainment = LightWords.attainment(linkage.plan(), kpi, linkage.year(), texts)
                .map(percent -> " " + percent)
                .orElse("");
        return element(
                "span", "unbroken", element("span", light.light().name(), LightWords.sign(light)), text(attainment));
    }
}
