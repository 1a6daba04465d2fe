package gangmu.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.WithoutScreen;
import gangmu.chart.KpiProgress;
import gangmu.exchange.Demonstration;
import gangmu.model.Actual;
import gangmu.model.Attainment;
import gangmu.model.Direction;
import gangmu.model.FigureChanges;
import gangmu.model.Kpi;
import gangmu.model.Light;
import gangmu.model.MeasureChanges;
import gangmu.model.Method;
import gangmu.model.NodeChanges;
import gangmu.model.Outcome;
import gangmu.model.Period;
import gangmu.model.Plan;
import gangmu.model.ReviewChanges;
import gangmu.model.YearlyFigures;
import gangmu.text.Language;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import gangmu.ui.widget.FieldModel;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@WithoutScreen
class YearViewModelTest {
    private static final Year YEAR = RocYears.year(109);
    private static final Texts TEXTS = Texts.of(Language.ZH_TW);
    private static final Attainment NOTHING = new Attainment.Unknown(
            Attainment.Reason.NO_VALUE,
            Optional.of(new Outcome.Missing(Outcome.Reason.NO_DATA, List.of("互訪人次", YEAR))));

    private final OpenDesk open;
    private final Kpi kpi;
    private final YearViewModel year;

    YearViewModelTest(@TempDir Path folder) {
        open = OpenDesk.withSample(folder);
        kpi = open.kpi("1.1");
        year = new YearViewModel(open.desk(), kpi.id(), YEAR);
    }

    @AfterEach
    void close() {
        open.close();
    }

    /** Types and leaves the field, as a person does. */
    private void type(FieldModel field, String text) {
        field.text().set(text);
        field.commit();
        year.show(open.plan());
    }

    private Optional<Actual> actual() {
        return YearlyFigures.actual(open.plan(), kpi.id(), YEAR);
    }

    private void assertReal(String value, String source) {
        assertThat(actual())
                .get()
                .extracting(Actual::value, Actual::source, Actual::invented, Actual::by)
                .containsExactly(new BigDecimal(value), source, false, "王小明");
    }

    private static String problem(FieldModel field) {
        return field.problem().get().orElseThrow().key();
    }

    @Test
    void a_kpi_without_an_actual_has_an_empty_field_and_a_white_light() {
        assertThat(year.target().text().get()).isEqualTo("105");
        assertThat(year.actual().text().get()).isEmpty();
        assertThat(year.attainment().get()).isEqualTo(NOTHING);
        assertThat(year.light()).isEqualTo(Light.WHITE);
    }

    @Test
    void an_actual_is_stored_and_the_attainment_follows() {
        type(year.actual(), "103");
        assertThat(actual()).map(Actual::value).contains(new BigDecimal("103"));
        assertThat(year.attainment().get()).isInstanceOf(Attainment.Percent.class);
        assertThat(year.light()).isEqualTo(Light.YELLOW);
        type(year.target(), "103 經核定調降");
        assertThat(year.light()).isEqualTo(Light.GREEN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            １０３   | 103      | 103
            1090    | 1090     | 1,090
            １，０９０ | 1090   | 1,090
            98.10%  | 98.1     | 98.1
            －2.5    | -2.5     | -2.5
            .5      | 0.5      | 0.5
            """)
    void figures_are_read_as_people_type_them(String typed, BigDecimal value, String shown) {
        type(year.actual(), typed);
        assertThat(actual()).map(Actual::value).contains(value);
        assertThat(year.actual().text().get()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12a          | wrong.figure
            1,09         | wrong.figure
            -            | wrong.figure
            123456789012345678901 | wrong.figure.size
            0.12345678901         | wrong.figure.size
            """)
    void what_is_no_figure_is_marked_and_changes_nothing(String typed, String problem) {
        var before = open.plan();
        type(year.actual(), typed);
        assertThat(year.actual().text().get()).isEqualTo(typed);
        assertThat(problem(year.actual())).isEqualTo(problem);
        type(year.target(), typed);
        assertThat(problem(year.target())).isEqualTo(problem);
        assertThat(open.plan()).isEqualTo(before);
        assertThat(open.stored()).isOne();
    }

    @Test
    void a_wrong_actual_does_not_keep_the_target_from_being_stored() {
        type(year.actual(), "12a");
        type(year.target(), "110");
        assertThat(year.target().text().get()).isEqualTo("110");
        assertThat(year.actual().text().get()).isEqualTo("12a");
        assertThat(problem(year.actual())).isEqualTo("wrong.figure");
        assertThat(actual()).isEmpty();
    }

    @Test
    void emptying_the_field_takes_the_figure_away() {
        type(year.actual(), "103");
        type(year.source(), "領務局年報");
        type(year.actual(), "");
        assertThat(actual()).isEmpty();
        assertThat(year.source().text().get()).isEmpty();
        type(year.target(), "無 業務移撥");
        assertThat(open.plan().target(kpi.id(), YEAR)).isEmpty();
        assertThat(year.attainment().get()).isEqualTo(NOTHING);
        type(year.actual(), "103");
        assertThat(year.attainment().get())
                .isEqualTo(new Attainment.Unknown(Attainment.Reason.NO_TARGET, Optional.empty()));
    }

    @Test
    void the_same_figure_in_another_form_is_not_stored_again() {
        type(year.target(), "105.0");
        assertThat(year.target().text().get()).isEqualTo("105");
        assertThat(open.stored()).isOne();
    }

    @Test
    void a_source_without_an_actual_is_refused_and_stored_with_the_actual_that_follows() {
        type(year.source(), "禮賓處統計");
        assertThat(problem(year.source())).isEqualTo("wrong.source.alone");
        assertThat(year.source().text().get()).isEqualTo("禮賓處統計");
        assertThat(open.stored()).isOne();

        type(year.actual(), "103");
        assertThat(actual()).map(Actual::source).contains("禮賓處統計");
        assertThat(year.source().problem().get()).isEmpty();
        assertThat(open.stored()).isEqualTo(2);
    }

    @Test
    void a_source_waits_for_the_actual_that_is_being_mended() {
        type(year.actual(), "12a");
        type(year.source(), "禮賓處統計");
        assertThat(problem(year.source())).isEqualTo("wrong.source.alone");
        assertThat(open.desk().unstored().all().get()).hasSize(2);
        type(year.actual(), "12");
        assertThat(actual()).map(Actual::source).contains("禮賓處統計");
        assertThat(year.source().problem().get()).isEmpty();
        assertThat(open.desk().unstored().all().get()).isEmpty();
    }

    @Test
    void another_source_leaves_the_figure_as_it_is() {
        type(year.actual(), "103");
        type(year.source(), "禮賓處統計");
        type(year.source(), "");
        assertReal("103", "");
    }

    @Test
    void an_invented_actual_becomes_real_when_it_is_edited_and_loses_the_source_that_said_so() {
        invent();
        assertThat(year.invented().get()).isTrue();
        type(year.actual(), "103");
        assertReal("103", "");
        assertThat(year.invented().get()).isFalse();
        assertThat(year.source().text().get()).isEmpty();
    }

    @Test
    void an_invented_actual_stays_invented_when_only_its_source_is_edited() {
        invent();
        type(year.source(), "試填");
        assertThat(actual()).map(Actual::invented).contains(true);
    }

    @Test
    void undoing_puts_the_figure_before_back_into_the_field() {
        type(year.actual(), "103");
        type(year.actual(), "104");
        year.show(open.undo());
        assertThat(year.actual().text().get()).isEqualTo("103");
        year.show(open.undo());
        assertThat(year.actual().text().get()).isEmpty();
        year.show(open.redo());
        assertThat(year.actual().text().get()).isEqualTo("103");
    }

    @Test
    void less_is_better_where_the_kpi_says_so() {
        open.make(NodeChanges.edit(kpi, kpi.directed(Direction.LOWER_IS_BETTER)));
        type(year.actual(), "100");
        assertThat(year.light()).isEqualTo(Light.GREEN);
        type(year.actual(), "110");
        assertThat(year.light()).isEqualTo(Light.YELLOW);
    }

    @Test
    void a_value_that_is_computed_follows_its_items_and_is_not_typed() {
        Kpi budget = open.kpi("7.2");
        YearViewModel computed = new YearViewModel(open.desk(), budget.id(), YEAR);
        assertThat(year.typed().get()).isTrue();
        assertThat(computed.typed().get()).isFalse();

        enter(budget, "歲出概算編報數", "104200");
        enter(budget, "中程歲出概算額度核列數", "100000");
        computed.show(open.plan());
        assertThat(computed.actual().text().get()).isEqualTo("4.2");
        assertThat(computed.light()).isEqualTo(Light.GREEN);

        Plan before = open.plan();
        computed.actual().text().set("5");
        computed.actual().commit();
        assertThat(problem(computed.actual())).isEqualTo("wrong.computed");
        assertThat(open.plan()).isEqualTo(before);
    }

    @Test
    void what_a_person_closed_is_no_longer_called_partial() {
        Kpi meetings = open.kpi("3.1");
        YearViewModel computed = new YearViewModel(open.desk(), meetings.id(), YEAR);
        enter(meetings, open.plan().items(meetings.id()).getFirst().name(), "100");
        computed.show(open.plan());
        assertThat(computed.partial().get()).isTrue();
        assertThat(heading(meetings)).isEqualTo("109 年度達成度 59.88%（部分）");
        assertThat(KpiProgress.of(open.plan(), meetings, YEAR).figure(TEXTS)).isEqualTo("59.88%（部分）");

        open.change(plan ->
                ReviewChanges.close(plan, meetings, YEAR, true, open.desk().entered()));
        computed.show(open.plan());
        assertThat(computed.partial().get()).isFalse();
        assertThat(heading(meetings)).isEqualTo("109 年度達成度 59.88%");
        assertThat(KpiProgress.of(open.plan(), meetings, YEAR).figure(TEXTS)).isEqualTo("59.88%");
        assertThat(AttainmentWords.explanation(open.plan(), meetings, YEAR, TEXTS))
                .contains("經確認本年度資料到此為止（應有 4 筆，已有 1 筆；缺「參與或舉辦會議及活動次數」");
    }

    private String heading(Kpi of) {
        return AttainmentWords.heading(open.plan(), of, YEAR, TEXTS);
    }

    private void enter(Kpi of, String name, String value) {
        open.change(plan -> plan.items(of.id()).stream()
                .filter(item -> item.name().equals(name))
                .findFirst()
                .flatMap(item -> FigureChanges.actual(
                        plan, item, Period.of(YEAR), new BigDecimal(value), "", YearlyFigures.ENTERED)));
    }

    @Test
    void a_deadline_is_typed_and_read_as_a_day_and_a_later_one_needs_a_reason() {
        open.change(plan -> MeasureChanges.method(plan, kpi, Method.DEADLINE));
        type(year.target(), "");
        type(year.target(), "109/13/40");
        assertThat(year.target().problem().get().orElseThrow().in(TEXTS))
                .isEqualTo("沒有「109/13/40」這一天，請輸入正確的日期，例如 109/06/30。");
        type(year.target(), "１０９．６．３０");
        assertThat(year.target().text().get()).isEqualTo("109/06/30");
        assertThat(open.plan().target(kpi.id(), YEAR).orElseThrow().value()).isEqualByComparingTo("20200630");

        enter(kpi, "互訪人次", "20200715");
        year.show(open.plan());
        assertThat(year.actual().text().get()).isEqualTo("109/07/15");
        assertThat(year.light()).isEqualTo(Light.RED);

        type(year.target(), "109/12/31");
        assertThat(year.target().problem().get().orElseThrow().arguments())
                .containsExactly("109/06/30", "109/12/31", "●", "★");
        type(year.target(), "109/12/31 因疫情展延");
        assertThat(year.target().text().get()).isEqualTo("109/12/31");
        assertThat(open.state().undo().orElseThrow().reason()).isEqualTo("因疫情展延");
        type(year.target(), "109/3/31");
        assertThat(year.target().text().get()).isEqualTo("109/03/31");
    }

    private void invent() {
        open.change(plan -> Demonstration.change(plan, "示範用虛構數字", YearlyFigures.ENTERED));
        year.show(open.plan());
    }

    @Test
    void a_band_is_no_target_of_a_kpi_that_is_not_meant_to_stay_in_one() {
        type(year.target(), "105～110");
        assertThat(year.target().problem().get())
                .map(problem -> problem.in(TEXTS))
                .contains("本指標的方向不是「落在區間內」，請只填一個數值，或先更改方向。");
    }

    @Test
    void a_target_that_becomes_easier_needs_a_reason_that_is_kept_with_the_change() {
        type(year.actual(), "100");
        type(year.target(), "95");
        assertThat(problem(year.target())).isEqualTo("wrong.target.reason.light");
        assertThat(year.target().problem().get().orElseThrow().arguments()).containsExactly("105", "95", "▲", "★");
        assertThat(open.plan().target(kpi.id(), YEAR).orElseThrow().value()).isEqualByComparingTo("105");

        type(year.target(), "95 因疫情減少互訪");
        assertThat(year.target().text().get()).isEqualTo("95");
        assertThat(open.state().undo().orElseThrow().reason()).isEqualTo("因疫情減少互訪");
        type(year.target(), "110");
        assertThat(open.plan().target(kpi.id(), YEAR).orElseThrow().value()).isEqualByComparingTo("110");
    }

    @Test
    void a_reason_that_is_typed_apart_is_stored_with_the_target_that_waits_for_it() {
        type(year.target(), "95");
        assertThat(year.targetReason().isNeeded()).isTrue();
        type(year.targetReason().text(), "預算刪減");
        assertThat(year.target().text().get()).isEqualTo("95");
        assertThat(year.targetReason().isNeeded()).isFalse();
        assertThat(open.state().undo().orElseThrow().reason()).isEqualTo("預算刪減");

        type(year.target(), "");
        type(year.targetReason().text(), "業務移撥");
        assertThat(open.plan().target(kpi.id(), YEAR)).isEmpty();
        assertThat(open.state().undo().orElseThrow().reason()).isEqualTo("業務移撥");
        assertThat(year.targetReason().text().text().get()).isEmpty();
    }

    @Test
    void only_a_target_that_lacks_nothing_but_a_reason_waits_for_one() {
        type(year.target(), "abc");
        assertThat(year.targetReason().isNeeded()).isFalse();
        type(year.target(), "95");
        year.targetReason().giveUp();
        assertThat(year.target().text().get()).isEqualTo("105");
        assertThat(year.targetReason().isNeeded()).isFalse();
        assertThat(open.plan().adjustments(kpi.id())).isEmpty();
    }

    private String foreseen() {
        return year.foreseen()
                .get()
                .map(would -> ConsequenceWords.of(would, Texts.of(Language.ZH_TW)))
                .orElse("");
    }

    @Test
    void what_another_target_would_change_is_told_while_it_is_typed() {
        type(year.actual(), "100");
        assertThat(foreseen()).isEmpty();
        year.target().text().set("1");
        year.target().text().set("100");
        assertThat(foreseen()).isEqualTo("109 年度：實際值 100 人次、達成度 95.24% → 100.00%、建議燈號 ▲ → ★");
        assertThat(open.plan().target(kpi.id(), YEAR).orElseThrow().value()).isEqualByComparingTo("105");
        year.target().text().set("200");
        assertThat(foreseen()).isEqualTo("109 年度：實際值 100 人次、達成度 95.24% → 50.00%、建議燈號 ▲ → ●");
        year.target().text().set("");
        assertThat(foreseen()).isEqualTo("109 年度：實際值 100 人次、達成度 95.24% → —、建議燈號 ▲ → □");
        year.target().text().set("abc");
        assertThat(foreseen()).isEmpty();
        type(year.target(), "200");
        assertThat(foreseen()).isEmpty();
        assertThat(year.light()).isEqualTo(Light.RED);
    }

    @Test
    void without_a_value_a_target_changes_no_result() {
        year.target().text().set("200");
        assertThat(foreseen()).isEmpty();
    }

    @Test
    void a_target_is_taken_away_with_a_reason_alone_so_that_an_easier_one_cannot_follow_unexplained() {
        type(year.target(), "");
        assertThat(problem(year.target())).isEqualTo("wrong.target.cleared");
        assertThat(open.plan().target(kpi.id(), YEAR)).isPresent();
        type(year.target(), "無 業務移撥");
        assertThat(open.plan().target(kpi.id(), YEAR)).isEmpty();
        assertThat(year.target().text().get()).isEmpty();
        assertThat(open.state().undo().orElseThrow().reason()).isEqualTo("業務移撥");
        type(year.target(), "1");
        assertThat(problem(year.target())).isEqualTo("wrong.target.reason");
        assertThat(open.plan().target(kpi.id(), YEAR)).isEmpty();
        type(year.target(), "1 預算刪減");
        assertThat(open.plan().target(kpi.id(), YEAR)).isPresent();
    }
}
