package gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.exchange.SamplePlan;
import gangmu.model.Entry;
import gangmu.text.Language;
import gangmu.text.Parsed;
import gangmu.text.Texts;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastQuestionTest {
    private final PastQuestion question = new PastQuestion(
            List.of(
                    entry(1, LocalDateTime.of(2020, 3, 2, 0, 0)),
                    entry(2, LocalDateTime.of(2020, 3, 2, 23, 59, 59)),
                    entry(3, LocalDateTime.of(2020, 3, 3, 0, 0)),
                    entry(4, LocalDateTime.of(2020, 3, 9, 8, 30))),
            Texts.of(Language.ZH_TW));

    private static Entry entry(long sequence, LocalDateTime at) {
        return new Entry(
                sequence,
                at.atZone(ZoneId.systemDefault()).toInstant(),
                "王小明",
                SamplePlan.change(SamplePlan.names().getFirst()),
                null);
    }

    @ParameterizedTest
    @CsvSource({"109/3/2, 2", "1090303, 3", "109.3.8, 3", "民國109年3月9日, 4", "115/1/1, 4"})
    void all_changes_until_the_end_of_the_day_count(String typed, long last) {
        assertThat(question.lastUntil(typed))
                .isInstanceOfSatisfying(
                        Parsed.Value.class,
                        value -> assertThat(((Entry) value.value()).sequence()).isEqualTo(last));
    }

    @ParameterizedTest
    @CsvSource({"109/3/1, wrong.past", "109/2/30, wrong.day.none", "昨天, wrong.day"})
    void a_day_before_the_plan_or_none_at_all_is_said_to_be_wrong(String typed, String key) {
        assertThat(question.lastUntil(typed).whatIsWrong())
                .map(Parsed.Problem::key)
                .contains(key);
    }
}
