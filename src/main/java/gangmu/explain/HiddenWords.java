package gangmu.explain;

import gangmu.model.Linkage;
import gangmu.text.Texts;

/** What is not shown of the linkage, in words. */
public final class HiddenWords {
    private HiddenWords() {}

    /** What a filter hides; empty where that is nothing. */
    public static String of(Linkage linkage, Texts texts) {
        return of(linkage.hiddenProjects(), linkage.hiddenKpis(), texts);
    }

    /** That so many projects and KPIs are not shown; empty where all are. */
    public static String of(long projects, long kpis, Texts texts) {
        return projects + kpis == 0 ? "" : texts.get("linkage.hidden", projects, kpis);
    }
}
