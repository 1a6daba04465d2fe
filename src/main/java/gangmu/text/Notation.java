package gangmu.text;

import java.math.BigDecimal;

/** How people type and read the figures of a KPI: as numbers, or as the days that they stand for. */
public enum Notation {
    /** Numbers, grouped by thousands, with their unit. */
    NUMBER {
        @Override
        public Parsed<BigDecimal> parse(String typed) {
            return Figures.parse(typed);
        }

        @Override
        public String text(BigDecimal value) {
            return Figures.text(value);
        }

        @Override
        public String text(BigDecimal value, String unit) {
            return Figures.text(value, unit);
        }

        @Override
        public String rounded(BigDecimal value) {
            return Figures.rounded(value);
        }
    },

    /** Days in ROC years; the figure 20200630 is 109/06/30. One that is no day is shown plainly. */
    DAY {
        @Override
        public Parsed<BigDecimal> parse(String typed) {
            return RocDays.parse(typed).then(day -> Parsed.value(RocDays.figure(day)));
        }

        @Override
        public String text(BigDecimal value) {
            return RocDays.ofFigure(value).map(RocDays::text).orElse(value.toPlainString());
        }

        @Override
        public String text(BigDecimal value, String unit) {
            return text(value);
        }

        @Override
        public String rounded(BigDecimal value) {
            return text(value);
        }
    };

    /** Whether a figure is one of this notation; of days, whether there is such a day. */
    public boolean isOne(BigDecimal value) {
        return this == NUMBER || RocDays.ofFigure(value).isPresent();
    }

    /** Reads what is typed, or says what is accepted. */
    public abstract Parsed<BigDecimal> parse(String typed);

    /** The exact figure, in a form that can be typed. */
    public abstract String text(BigDecimal value);

    /** The exact figure with its unit; a day has none. */
    public abstract String text(BigDecimal value, String unit);

    /** The figure rounded for showing, which is not to be typed; a day is never rounded. */
    public abstract String rounded(BigDecimal value);
}
