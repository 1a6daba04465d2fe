package gangmu.explain;

import gangmu.explain.FieldWords.Told;
import gangmu.model.Acceptance;
import gangmu.model.Entered;
import gangmu.model.SilencedRule;
import gangmu.text.Texts;

/** What was accepted of what was found, and what is not looked for, in words. */
record FindingWords(Known known) {

    ElementWords of(SilencedRule silenced) {
        return ElementWords.value(
                known,
                "evaluation.no",
                FieldWords.truth("coverage.silenced", true, texts())
                        .labelled(() -> texts().get("coverage.silenced", CoverageWords.of(silenced.rule(), texts()))));
    }

    ElementWords of(Acceptance acceptance) {
        return ElementWords.value(
                known,
                "evaluation.no",
                FieldWords.truth("coverage.accepted", true, texts())
                        .labelled(() -> texts().get("coverage.accepted", CoverageWords.of(acceptance.rule(), texts()))),
                FieldWords.text("report.adjustments.reason", acceptance.reason(), texts()),
                FieldWords.of(
                        "coverage.found",
                        acceptance.finding(),
                        finding -> new CoverageWords(known.plan(), texts()).of(finding),
                        texts()),
                FieldWords.of(
                                "changed.signed",
                                new Entered(acceptance.by(), acceptance.at()),
                                same -> CoverageWords.signed(acceptance, texts()),
                                texts())
                        .told(Told.ALONE));
    }

    private Texts texts() {
        return known.texts();
    }
}
