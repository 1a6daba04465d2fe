package gangmu.explain;

import gangmu.model.Deed;
import gangmu.model.Entry;
import gangmu.model.TakenBack;
import gangmu.text.Texts;

/** What an entry of the history did, in a few words of a user. */
public final class EntryWords {
    private EntryWords() {}

    /** Such as “set 109 target of …”, also where that was taken back or made again. */
    public static String of(Entry entry, TakenBack takenBack, Texts texts) {
        String deed = DeedWords.of(entry.change().deed(), texts);
        if (entry.undoes() == null) {
            return deed;
        }
        return texts.get(takenBack.isMadeAgain(entry) ? "history.again" : "history.back", quoted(deed));
    }

    /** The same as a line of its own: “Set 109 target of …”. */
    public static String line(Entry entry, TakenBack takenBack, Texts texts) {
        return DeedWords.begun(of(entry, takenBack, texts));
    }

    /** That a deed was taken back. */
    public static String back(Deed deed, Texts texts) {
        return texts.get("history.back", quoted(DeedWords.of(deed, texts)));
    }

    /** As it is written between quotation marks, which are not the same ones again. */
    private static String quoted(String words) {
        return words.replace('「', '『').replace('」', '』').replace('"', '\'');
    }
}
