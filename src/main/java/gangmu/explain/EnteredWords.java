package gangmu.explain;

import gangmu.model.Actual;
import gangmu.model.Entered;
import gangmu.text.Texts;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Who entered something, and when, in the time of this machine. */
final class EnteredWords {
    private EnteredWords() {}

    /** E.g. 王小明 於 109/01/15 12:00 填報, or as much of it as is known. */
    static String of(Actual actual, Texts texts) {
        if (actual.isDated()) {
            return signed(new Entered(actual.by(), actual.at()), "entered.by", "entered.unsigned", texts);
        }
        return actual.by().isEmpty() ? texts.get("entered.unknown") : texts.get("entered.undated", actual.by());
    }

    /** Of a target: 王小明 於 109/01/15 12:00 調整. */
    static String adjusted(Entered entered, Texts texts) {
        return signed(entered, "adjustment.by", "adjustment.unsigned", texts);
    }

    /** Of a review: 王小明 於 109/01/15 12:00 審核. */
    static String reviewed(Entered entered, Texts texts) {
        return signed(entered, "review.by", "review.unsigned", texts);
    }

    /** Of a closed year: 王小明 於 109/01/15 12:00 結案. */
    static String closed(Entered entered, Texts texts) {
        return signed(entered, "closing.by", "closing.unsigned", texts);
    }

    /** Of a finding: 王小明 於 109/01/15 12:00 接受. */
    static String accepted(Entered entered, Texts texts) {
        return signed(entered, "coverage.by", "coverage.unsigned", texts);
    }

    private static String signed(Entered entered, String key, String unsignedKey, Texts texts) {
        LocalDateTime at = LocalDateTime.ofInstant(entered.at(), ZoneId.systemDefault());
        return entered.by().isEmpty() ? texts.get(unsignedKey, at) : texts.get(key, entered.by(), at);
    }
}
