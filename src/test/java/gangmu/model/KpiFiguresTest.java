package gangmu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KpiFiguresTest {

    private static Gathered gathered(MeasuredKpi kpi, String item, String period) {
        Plan plan = kpi.plan();
        Measure measure = plan.measure(kpi.kpi().id()).orElseThrow();
        return KpiFigures.of(plan, measure).gathered(kpi.item(item), Period.parse(period));
    }

    private static String said(Gathered gathered) {
        Coverage coverage = gathered.coverage();
        return gathered.value()
                        .map(Figure::canonical)
                        .map(BigDecimal::toPlainString)
                        .orElse("-") + " " + coverage.present() + "/" + coverage.expected()
                + (gathered.isPartial() ? " partial" : "");
    }

    private static MeasuredKpi monthly(Gathering gathering) {
        return MeasuredKpi.by(Method.WEIGHTED_SUM, Span.MONTH)
                .item("人次", gathering, Role.PART, "100", "")
                .actual("人次", "108-M01", "10")
                .actual("人次", "108-M02", "30")
                .actual("人次", "108-M03", "20")
                .actual("人次", "108-M04", "0")
                .actual("人次", "108-M06", "7")
                .actual("人次", "108-M07", "5")
                .actual("人次", "107-M12", "900");
    }

    @ParameterizedTest
    @CsvSource({
        "SUM, 60 3/3, 7 2/3 partial, 5 1/3 partial, - 0/3, 72 6/12 partial",
        "LATEST, 20 3/3, 7 2/2, 5 1/3 partial, - 0/3, 5 6/12 partial",
        "AVERAGE, 20 3/3, 3.5 2/3 partial, 5 1/3 partial, - 0/3, 12 6/12 partial"
    })
    void months_make_quarters_and_the_year_as_their_item_is_gathered(
            Gathering gathering, String first, String second, String third, String fourth, String year) {
        MeasuredKpi kpi = monthly(gathering);
        assertThat(said(gathered(kpi, "人次", "2019-Q1"))).isEqualTo(first);
        assertThat(said(gathered(kpi, "人次", "2019-Q2"))).isEqualTo(second);
        assertThat(said(gathered(kpi, "人次", "2019-Q3"))).isEqualTo(third);
        assertThat(said(gathered(kpi, "人次", "2019-Q4"))).isEqualTo(fourth);
        assertThat(said(gathered(kpi, "人次", "2019"))).isEqualTo(year);
    }

    @Test
    void quarters_make_halves_and_halves_the_year() {
        MeasuredKpi quarterly = MeasuredKpi.by(Method.SUM_IN_YEAR, Span.QUARTER)
                .part("件數")
                .actual("件數", "108-Q1", "1")
                .actual("件數", "108-Q2", "2")
                .actual("件數", "108-Q4", "4");
        assertThat(said(gathered(quarterly, "件數", "2019-H1"))).isEqualTo("3 2/2");
        assertThat(said(gathered(quarterly, "件數", "2019-H2"))).isEqualTo("4 1/2 partial");
        MeasuredKpi byHalf =
                MeasuredKpi.by(Method.LATEST_STOCK, Span.HALF_YEAR).stock("項數").actual("項數", "108-H1", "14");
        assertThat(said(gathered(byHalf, "項數", "2019"))).isEqualTo("14 1/2 partial");
    }

    @Test
    void a_computed_item_is_computed_of_each_period_from_that_periods_figures() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.FORMULA, Span.MONTH)
                .part("實支")
                .part("預算")
                .computed("執行率", "實支 ÷ 預算 × 100")
                .actual("實支", "108-M01", "8")
                .actual("實支", "108-M02", "10")
                .actual("預算", "108-M01", "20")
                .actual("預算", "108-M02", "20")
                .actual("預算", "108-M03", "20")
                .actual("實支", "108-M07", "1");
        assertThat(said(gathered(kpi, "執行率", "2019-Q1"))).isEqualTo("30 5/6 partial");
        assertThat(said(gathered(kpi, "執行率", "2019-Q3"))).isEqualTo("- 1/6");
        assertThat(gathered(kpi, "執行率", "2019").value().orElseThrow())
                .isBetween(new BigDecimal("31.66"), new BigDecimal("31.67"));
    }

    @Test
    void what_looks_back_compares_with_the_same_part_of_the_year_before() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.FORMULA, Span.QUARTER)
                .part("件數")
                .computed("增減", "件數 − previous(件數)")
                .computed("累計", "ytd(件數)")
                .actual("件數", "107-Q1", "5")
                .actual("件數", "107-Q2", "6")
                .actual("件數", "107-Q3", "100")
                .actual("件數", "108-Q1", "7")
                .actual("件數", "108-Q2", "9");
        assertThat(said(gathered(kpi, "增減", "2019-H1"))).isEqualTo("5 2/2");
        assertThat(gathered(kpi, "增減", "2019-H1").actuals()).hasSize(4);
        assertThat(said(gathered(kpi, "增減", "2019-H2"))).isEqualTo("- 0/2");
        assertThat(said(gathered(kpi, "累計", "2019"))).isEqualTo("16 2/4 partial");
        assertThat(said(gathered(kpi, "累計", "2019-H1"))).isEqualTo("16 2/2");
    }

    @Test
    void the_score_of_a_survey_is_weighted_as_the_value_of_its_kpi_is() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.SURVEY, Span.QUARTER)
                .item("滿意度", Gathering.AVERAGE, Role.PART, null, "")
                .base("樣本數")
                .actual("滿意度", "108-Q1", "80")
                .actual("樣本數", "108-Q1", "100")
                .actual("滿意度", "108-Q2", "90")
                .actual("樣本數", "108-Q2", "300")
                .actual("滿意度", "108-Q3", "70");
        assertThat(said(gathered(kpi, "滿意度", "2019-H1"))).isEqualTo("87.5 2/2");
        assertThat(said(gathered(kpi, "滿意度", "2019-H2"))).isEqualTo("- 1/2");
    }

    @ParameterizedTest
    @CsvSource({"SUM", "LATEST", "AVERAGE"})
    void the_year_is_what_the_evaluation_says(Gathering gathering) {
        MeasuredKpi kpi = monthly(gathering);
        BigDecimal year = gathered(kpi, "人次", "2019").value().orElseThrow();
        assertThat(((Outcome.Amount) kpi.evaluation(108).outcome()).value()).isEqualByComparingTo(year);
    }

    @Test
    void a_formula_that_cannot_be_read_has_no_figure() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.FORMULA, Span.QUARTER)
                .part("件數")
                .item("錯", Gathering.SUM, Role.PART, null, "件數 ÷ ÷ 2")
                .actual("件數", "108-Q1", "7");
        assertThat(gathered(kpi, "錯", "2019").value()).isEmpty();
    }
}
