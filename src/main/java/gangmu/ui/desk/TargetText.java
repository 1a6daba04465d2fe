package gangmu.ui.desk;

import gangmu.model.Aim;
import gangmu.model.Target;
import gangmu.text.Figures;
import gangmu.text.Notation;
import gangmu.text.Parsed;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A target as it is typed and shown: 105, a band 10～20, a day 109/06/30, each with a reason after it: 95 預算刪減, 無 業務移撥. */
final class TargetText {
    private static final String NUMBER = "[+\\-−－＋]?[\\d０-９.,，．]+[%％]?";
    private static final String DAY =
            "(?:(?:中華)?民國|ROC)?\\s*[\\d０-９]+\\s*年\\s*[\\d０-９]+\\s*月\\s*[\\d０-９]+\\s*日?|[\\d０-９/.／．－-]+";
    private static final String REASON = "(?:\\s+(?<reason>.*)|(?<bracket>[（(].*))?";
    private static final Pattern NUMBERS =
            pattern("(?<value>" + NUMBER + ")(?:\\s*[~～至–—]\\s*(?<upper>" + NUMBER + "))?" + REASON);
    private static final Pattern DAYS = pattern("(?<value>" + DAY + ")" + REASON);
    private static final Pattern NONE = pattern("(?:無|none)" + REASON);
    private static final Pattern BRACKETS = Pattern.compile("[（(](.*)[）)]");

    private TargetText() {}

    /** Spaces are those of any script: Chinese is typed with wide ones. */
    private static Pattern pattern(String form) {
        return Pattern.compile(form, Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);
    }

    /** What a plan holds, as it is shown. */
    static String of(Target target, Notation notation) {
        String value = notation.text(target.value());
        return target.upper() == null ? value : value + "～" + notation.text(target.upper());
    }

    /** Reads what is typed; the space or bracket before a reason tells it from the figure, or from 無 for no target. */
    static Parsed<Aim> parse(String typed, Notation notation) {
        Matcher none = NONE.matcher(typed);
        if (typed.isEmpty() || none.matches()) {
            return Parsed.value(Aim.none(typed.isEmpty() ? "" : reason(none)));
        }
        Matcher form = (notation == Notation.DAY ? DAYS : NUMBERS).matcher(typed);
        if (!form.matches()) {
            return notation.parse(typed).then(value -> aim(value, Optional.empty(), ""));
        }
        String why = reason(form);
        @Nullable String upper = form.namedGroups().containsKey("upper") ? form.group("upper") : null;
        return notation.parse(form.group("value")).then(value -> upper(upper).then(end -> aim(value, end, why)));
    }

    private static String reason(Matcher form) {
        String reason = Optional.ofNullable(form.group("reason"))
                .or(() -> Optional.ofNullable(form.group("bracket")))
                .orElse("")
                .strip();
        Matcher bracketed = BRACKETS.matcher(reason);
        return bracketed.matches() ? bracketed.group(1).strip() : reason;
    }

    private static Parsed<Optional<BigDecimal>> upper(@Nullable String typed) {
        return typed == null
                ? Parsed.value(Optional.empty())
                : Figures.parse(typed).then(value -> Parsed.value(Optional.of(value)));
    }

    private static Parsed<Aim> aim(BigDecimal value, Optional<BigDecimal> upper, String reason) {
        return upper.filter(end -> end.compareTo(value) < 0).isPresent()
                ? Parsed.wrong("wrong.band")
                : Parsed.value(new Aim(value, upper.orElse(null), reason));
    }
}
