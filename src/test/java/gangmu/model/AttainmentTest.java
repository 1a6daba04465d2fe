package gangmu.model;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Attainment.How;
import gangmu.model.Attainment.Percent;
import gangmu.model.Attainment.Reason;
import gangmu.model.Attainment.Unknown;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttainmentTest {
    private static final Outcome.Missing MISSING = Outcome.Missing.because(Outcome.Reason.NO_DATA, "甲", Year.of(2020));

    private static final Year YEAR = Year.of(2020);

    private static Optional<Target> target(@Nullable String value) {
        return Optional.ofNullable(value).map(BigDecimal::new).map(figure -> Target.of(Id.random(), YEAR, figure));
    }

    private static Outcome outcome(@Nullable String value) {
        return value == null ? MISSING : new Outcome.Amount(new BigDecimal(value));
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER_IS_BETTER, 105, 103, 98.10, YELLOW",
        "HIGHER_IS_BETTER, 105, 105, 100.00, GREEN",
        "HIGHER_IS_BETTER, 105, 84, 80.00, YELLOW",
        "HIGHER_IS_BETTER, 105, 83.99, 79.99, RED",
        "HIGHER_IS_BETTER, 3, 2.9999, 100.00, YELLOW",
        "HIGHER_IS_BETTER, 5, -1, -20.00, RED",
        "HIGHER_IS_BETTER, 5, 0, 0.00, RED",
        "HIGHER_IS_BETTER, 2, 30, 1500.00, GREEN",
        "LOWER_IS_BETTER, 5, 5, 100.00, GREEN",
        "LOWER_IS_BETTER, 5, 4, 120.00, GREEN",
        "LOWER_IS_BETTER, 5, 6, 80.00, YELLOW",
        "LOWER_IS_BETTER, 5, 7.5, 50.00, RED",
        "LOWER_IS_BETTER, 5, 0, 200.00, GREEN",
        "LOWER_IS_BETTER, 5, -1, 220.00, GREEN",
        "LOWER_IS_BETTER, 5, 20, -200.00, RED",
    })
    void attainment_and_its_light_are_worked_out_exactly_and_rounded_only_for_showing(
            Direction direction, String target, String actual, String shown, Light light) {
        Attainment attainment = Attainment.of(direction, target(target), outcome(actual));
        assertThat(attainment)
                .isInstanceOfSatisfying(
                        Percent.class,
                        percent -> assertThat(percent.value().setScale(2, RoundingMode.HALF_UP))
                                .isEqualByComparingTo(shown));
        assertThat(LightRules.of(List.of()).light(attainment)).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({
        ",5,NO_TARGET",
        "5,,NO_VALUE",
        ",,NO_VALUE",
        "0,5,TARGET_NOT_POSITIVE",
        "-1,5,TARGET_NOT_POSITIVE",
        "0,0,CEILING_NOT_POSITIVE"
    })
    void without_two_usable_figures_there_is_a_reason_and_a_white_light(
            @Nullable String target, @Nullable String actual, Reason reason) {
        Optional<Outcome.Missing> missing = reason == Reason.NO_VALUE ? Optional.of(MISSING) : Optional.empty();
        for (Direction direction : judging(reason)) {
            Attainment attainment = Attainment.of(direction, target(target), outcome(actual));
            assertThat(attainment).isEqualTo(new Unknown(reason, missing));
            assertThat(LightRules.of(List.of()).light(attainment)).isEqualTo(Light.WHITE);
        }
    }

    /** What only has to be reached can be reached from a target of any sign, and a band has an end of its own. */
    private static List<Direction> judging(Reason reason) {
        return switch (reason) {
            case TARGET_NOT_POSITIVE -> List.of(Direction.HIGHER_IS_BETTER, Direction.LOWER_IS_BETTER);
            case CEILING_NOT_POSITIVE -> List.of(Direction.CEILING);
            default -> List.of(Direction.values());
        };
    }

    @ParameterizedTest
    @CsvSource({"true, 3, 100, ALL_MET, GREEN", "false, 2, 0, NOT_ALL_MET, RED"})
    void a_verdict_is_all_or_nothing_whatever_the_target(boolean met, int reached, int shown, How how, Light light) {
        for (Direction direction : Direction.values()) {
            Attainment attainment = Attainment.of(direction, Optional.empty(), new Outcome.Verdict(met, reached, 3));
            assertThat(attainment).isInstanceOfSatisfying(Percent.class, percent -> {
                assertThat(percent.value()).isEqualByComparingTo(BigDecimal.valueOf(shown));
                assertThat(percent.how()).isEqualTo(how);
            });
            assertThat(LightRules.of(List.of()).light(attainment)).isEqualTo(light);
        }
    }
}
