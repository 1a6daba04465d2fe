package gangmu.explain;

import gangmu.model.Deed;
import gangmu.text.RocYears;
import gangmu.text.Texts;

/** What a change did, in the user's words. */
public final class DeedWords {
    private static final int LENGTH = 24;

    private DeedWords() {}

    /** A few words such as “enter 107 actual of …”; long names are shortened. */
    public static String of(Deed deed, Texts texts) {
        String year = deed.year() == null ? "" : RocYears.text(deed.year());
        return texts.get("verb." + deed.verb(), shortened(deed.subject()), year);
    }

    /** A name no longer than fits into a sentence. */
    public static String shortened(String name) {
        return name.length() > LENGTH ? name.substring(0, LENGTH) + "…" : name;
    }
}
