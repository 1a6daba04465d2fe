package gangmu.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.YearRange;
import gangmu.text.Parsed;
import gangmu.text.RocYears;
import gangmu.ui.widget.FieldModel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodModelTest {
    private final List<YearRange> stored = new ArrayList<>();
    private final PeriodModel period = new PeriodModel(this::store);

    PeriodModelTest() {
        period.show(years(105, 107));
    }

    private Parsed<YearRange> store(YearRange years) {
        stored.add(years);
        return Parsed.value(years);
    }

    private static YearRange years(int first, int last) {
        return new YearRange(RocYears.year(first), RocYears.year(last));
    }

    private void type(FieldModel field, String text) {
        field.text().set(text);
        field.commit();
        if (!stored.isEmpty()) {
            period.show(stored.getLast());
        }
    }

    private static String problem(FieldModel field) {
        return field.problem().get().orElseThrow().key();
    }

    @Test
    void one_end_is_moved_at_a_time() {
        type(period.last(), "109");
        type(period.first(), "104");
        assertThat(stored).containsExactly(years(105, 109), years(104, 109));
    }

    @ParameterizedTest
    @CsvSource({"民國106年", "１０６", "106年度", " 106 "})
    void years_are_read_as_people_type_them_and_shown_in_one_form(String typed) {
        type(period.first(), typed);
        assertThat(stored).containsExactly(years(106, 107));
        assertThat(period.first().text().get()).isEqualTo("106");
    }

    @ParameterizedTest
    @CsvSource({"0", "201", "-1", "一百零六", "10x", "''", "10600"})
    void a_year_out_of_range_is_marked_and_stores_nothing(String typed) {
        type(period.first(), typed);
        type(period.last(), typed);
        assertThat(problem(period.first())).isEqualTo("wrong.year");
        assertThat(problem(period.last())).isEqualTo("wrong.year");
        assertThat(period.first().text().get()).isEqualTo(typed);
        assertThat(stored).isEmpty();
    }

    @Test
    void an_end_before_the_start_is_marked_and_stores_nothing() {
        type(period.last(), "104");
        assertThat(problem(period.last())).isEqualTo("wrong.period");
        assertThat(period.last().problem().get().orElseThrow().arguments()).containsExactly("105", "104");
        assertThat(stored).isEmpty();
    }

    @Test
    void a_period_is_moved_by_typing_one_end_after_the_other() {
        type(period.first(), "108");
        assertThat(problem(period.first())).isEqualTo("wrong.period");
        type(period.last(), "110");
        assertThat(stored).containsExactly(years(108, 110));
        assertThat(period.first().problem().get()).isEmpty();
        assertThat(period.last().problem().get()).isEmpty();
    }

    @Test
    void while_one_end_is_no_year_the_other_is_stored_with_the_end_the_plan_holds() {
        type(period.first(), "10x");
        type(period.last(), "109");
        assertThat(stored).containsExactly(years(105, 109));
        assertThat(period.first().text().get()).isEqualTo("10x");
        assertThat(problem(period.first())).isEqualTo("wrong.year");
    }
}
