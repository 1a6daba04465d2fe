package gangmu.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.text.Language;
import gangmu.text.Texts;
import gangmu.work.Jobs;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownWorkTest {
    private static final Texts TEXTS = Texts.of(Language.ZH_TW);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-30T00:00:00Z"));
    private final Jobs jobs = new Jobs(Runnable::run, now::get);

    private List<ShownWork> shown(long millis, int of, int all) {
        return jobs.run("製作頁面中…", job -> {
                    now.set(now.get().plus(Duration.ofMillis(millis)));
                    if (of > 0) {
                        job.done(of, all);
                    }
                    return ShownWork.of(List.of(job), TEXTS).stream().toList();
                })
                .join();
    }

    @Test
    void quick_work_is_not_shown() {
        assertThat(shown(499, 0, 0)).isEmpty();
        assertThat(shown(500, 0, 0)).singleElement().satisfies(work -> {
            assertThat(work.words()).isEqualTo("製作頁面中…");
            assertThat(work.share()).isEmpty();
            assertThat(work.remaining()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "1999, 1, 4, ''",
        "2000, 1, 4, 約剩 10 秒",
        "3000, 3, 4, 約剩 5 秒",
        "9000, 1, 8, 約剩 2 分鐘",
        "60000, 1, 100, 約剩 99 分鐘"
    })
    void how_long_it_will_take_is_estimated_after_two_seconds(long millis, int of, int all, String remaining) {
        assertThat(shown(millis, of, all)).singleElement().satisfies(work -> {
            assertThat(work.remaining()).isEqualTo(remaining);
            assertThat(work.share()).isEqualTo(OptionalDouble.of((double) of / all));
        });
    }

    @Test
    void where_nothing_is_under_way_nothing_is_shown() {
        assertThat(ShownWork.of(List.of(), TEXTS)).isEmpty();
    }
}
