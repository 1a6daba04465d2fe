package gangmu.explain;

import gangmu.model.Deed;
import gangmu.model.Verb;
import gangmu.text.RocMoments;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** What a change did, in the user's words. */
public final class DeedWords {
    private static final int LENGTH = 24;

    private DeedWords() {}

    /** A few words such as “enter 107 actual of …”; long names are shortened. */
    public static String of(Deed deed, Texts texts) {
        String year = deed.year() == null ? "" : RocYears.text(deed.year());
        String subject = deed.verb() == Verb.RESTORE ? moment(deed.subject()) : shortened(deed.subject());
        return texts.get("verb." + deed.verb(), subject, year);
    }

    /** When the backup was made that was gone back to; what another program wrote where it is no moment. */
    private static String moment(String subject) {
        try {
            return RocMoments.text(Instant.parse(subject));
        } catch (DateTimeParseException e) {
            return shortened(subject);
        }
    }

    /** The same as a line of its own: “Enter 107 actual of …”. */
    public static String line(Deed deed, Texts texts) {
        return begun(of(deed, texts));
    }

    /** Words as a line begins with them: with a capital, where the language has any. */
    static String begun(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A name no longer than fits into a sentence. */
    public static String shortened(String name) {
        return name.length() > LENGTH ? name.substring(0, LENGTH) + "…" : name;
    }
}
