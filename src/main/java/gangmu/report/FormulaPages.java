package gangmu.report;

import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** Both appendices: how values came about, so many KPIs a chapter, and how targets were adjusted. */
record FormulaPages(Plan plan, Texts texts) {
    /** What is laid out at once is bounded by this. */
    private static final int KPIS_OF_A_CHAPTER = 30;

    /** None where there is no KPI. */
    List<Chapter> chapters() {
        List<Chapter> chapters = new ArrayList<>();
        int all = plan.kpis().size();
        for (int from = 0; from < all; from += KPIS_OF_A_CHAPTER) {
            chapters.add(chapter(from, Math.min(all, from + KPIS_OF_A_CHAPTER)));
        }
        return chapters;
    }

    private Chapter chapter(int from, int to) {
        ExplanationAppendix explanations = new ExplanationAppendix(plan, texts);
        AdjustmentAppendix adjustments = AdjustmentAppendix.of(plan, texts);
        boolean isLast = to == plan.kpis().size();
        List<Kpi> kpis = plan.kpis().subList(from, to);
        List<Bookmark> bookmarks = new ArrayList<>(explanations.bookmarks(kpis, from == 0));
        if (isLast) {
            bookmarks.addAll(adjustments.bookmarks());
        }
        return new Chapter(
                explanations.title(),
                bookmarks.getFirst().anchor(),
                bookmarks,
                PageKind.PORTRAIT,
                charts ->
                        Markup.all(explanations.pages(kpis, from == 0), isLast ? adjustments.pages() : Markup.NOTHING));
    }
}
