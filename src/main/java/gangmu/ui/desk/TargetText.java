package gangmu.ui.desk;

import gangmu.model.Aim;
import gangmu.model.Target;
import gangmu.text.Figures;
import gangmu.text.Parsed;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A target as it is typed and shown: 105, a band 10～20, either with a reason after it: 95 預算刪減. */
final class TargetText {
    private static final String FIGURE = "[+\\-−－＋]?[\\d０-９.,，．]+[%％]?";
    private static final Pattern TYPED =
            Pattern.compile("(" + FIGURE + ")(?:\\s*[~～至–—]\\s*(" + FIGURE + "))?(?:\\s+(.*)|([（(].*))?");
    private static final Pattern BRACKETS = Pattern.compile("[（(](.*)[）)]");

    private TargetText() {}

    /** What a plan holds, as it is shown. */
    static String of(Target target) {
        String value = Figures.text(target.value());
        return target.upper() == null ? value : value + "～" + Figures.text(target.upper());
    }

    /** Reads what is typed; the space or bracket before a reason tells it from the figure. */
    static Parsed<Aim> parse(String typed) {
        Matcher form = TYPED.matcher(typed);
        if (!form.matches()) {
            return Parsed.wrong("wrong.figure");
        }
        String reason = Optional.ofNullable(form.group(3))
                .or(() -> Optional.ofNullable(form.group(4)))
                .orElse("")
                .strip();
        Matcher bracketed = BRACKETS.matcher(reason);
        String why = bracketed.matches() ? bracketed.group(1).strip() : reason;
        return Figures.parse(form.group(1)).then(value -> upper(form.group(2)).then(upper -> aim(value, upper, why)));
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
