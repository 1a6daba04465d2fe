package gangmu.report;

import gangmu.model.Plan;
import gangmu.text.Language;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;

/** Progress books on 109, printed on a day in 115. */
public final class Books {
    static final Year REPORTED = RocYears.year(109);
    static final LocalDate PRINTED = LocalDate.of(2026, 11, 23);

    private Books() {}

    /** Some parts, without any change of the plan. */
    public static Book of(Plan plan, Language language, Part... parts) {
        Book.Choice choice = Book.Choice.all(REPORTED, PRINTED).with(Set.of(parts));
        return new Book(plan, List.of(), choice, Texts.of(language));
    }

    static PdfText text(Plan plan, Language language, Part... parts) {
        return PdfText.of(of(plan, language, parts).pages().pdf());
    }

    /** Everything about the sample with its actuals, made once in each language. */
    static Pages whole(Language language) {
        return language == Language.ZH_TW ? Chinese.PAGES : English.PAGES;
    }

    private static Pages made(Language language) {
        return new Book(SamplePlans.withActuals(), List.of(), Book.Choice.all(REPORTED, PRINTED), Texts.of(language))
                .pages();
    }

    private static final class Chinese {
        private static final Pages PAGES = made(Language.ZH_TW);
    }

    private static final class English {
        private static final Pages PAGES = made(Language.EN);
    }
}
